package org.salute.testing.server;

import java.net.URI;

/** Where the server under test listens. */
public final class RunningServer {

    private static URI address;

    private RunningServer() {}

    /** Both servers listen on loopback, whatever name they call themselves. */
    static void at(int port) {
        address = URI.create("http://127.0.0.1:" + port + "/");
    }

    /** The address of the start page, with the closing slash. */
    public static URI address() {
        if (address == null) {
            throw new IllegalStateException("No server is running: is the class annotated as a test of the server?");
        }
        return address;
    }
}
