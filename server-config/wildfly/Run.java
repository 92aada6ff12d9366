/**
 * Starts WildFly in the foreground for {@code mvn -Prun package} and stops it when Maven ends, however Maven ends: a
 * Ctrl-C reaches both, but a plain kill of Maven would leave the server behind. Run as a source file, see the pom.
 */
public class Run {

    public static void main(String[] arguments) throws Throwable {
        ProcessHandle.current().parent().ifPresent(maven -> maven.onExit().thenRun(() -> System.exit(0)));
        org.jboss.modules.Main.main(arguments);
    }
}
