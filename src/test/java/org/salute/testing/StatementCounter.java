package org.salute.testing;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Counts the statements that EclipseLink sends to the database, of all threads, while a piece of work runs. For work
 * that opens its own transaction, so call it outside of one.
 */
public final class StatementCounter extends SessionEventAdapter {

    private final List<String> statements = Collections.synchronizedList(new ArrayList<>());

    private StatementCounter() {}

    public static int count(EntityManager entityManager, Callable<?> work) {
        return statements(entityManager, work).size();
    }

    /** The statements themselves, for a message that explains a wrong count. */
    public static List<String> statements(EntityManager entityManager, Callable<?> work) {
        ServerSession session = entityManager.getEntityManagerFactory().unwrap(ServerSession.class);
        StatementCounter counter = new StatementCounter();
        session.getEventManager().addListener(counter);
        try {
            work.call();
        } catch (Exception e) {
            throw new IllegalStateException("The counted work failed", e);
        } finally {
            session.getEventManager().removeListener(counter);
        }
        return List.copyOf(counter.statements);
    }

    @Override
    public void preExecuteCall(SessionEvent event) {
        statements.add(String.valueOf(event.getCall()));
    }
}
