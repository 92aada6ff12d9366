package org.salute.platform.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.converters.Converter;
import org.eclipse.persistence.sessions.Session;

/**
 * Keeps an instant in a {@code timestamp with time zone} column. PostgreSQL's driver gives such a value as a timestamp, H2's
 * as an offset date and time; an AttributeConverter can name only one of them, so this is EclipseLink's own kind.
 */
class InstantConverter implements Converter {

    private static final long serialVersionUID = 1L;

    @Override
    public Object convertObjectValueToDataValue(Object instant, Session session) {
        return instant instanceof Instant value ? Timestamp.from(value) : instant;
    }

    @Override
    public Object convertDataValueToObjectValue(Object stored, Session session) {
        if (stored instanceof OffsetDateTime offset) {
            return offset.toInstant();
        }
        return stored instanceof Timestamp timestamp ? timestamp.toInstant() : stored;
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    @Override
    public void initialize(DatabaseMapping mapping, Session session) {
        mapping.getField().setType(Timestamp.class);
    }
}
