package org.salute.platform.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.persistence.config.QueryHints;
import org.eclipse.persistence.queries.CursoredStream;

/**
 * A list's query: one FROM with its conditions, from which the page, the count and the export are all taken, so that
 * they cannot differ. Conditions are SQL with {@code ?} for every value; no value ever becomes part of the text.
 */
public final class SqlSelect {

    private static final int ROWS_PER_FETCH = 500;

    private final String from;
    private final StringBuilder where = new StringBuilder("1 = 1");
    private final List<Object> values = new ArrayList<>();

    /**
     * @param from the tables and joins, without conditions
     * @param fromValues what stands for the question marks within them, in order
     */
    public SqlSelect(String from, Object... fromValues) {
        this.from = from;
        this.values.addAll(List.of(fromValues));
    }

    /** Narrows the list by a condition; {@code values} stand for its question marks, in order. */
    public SqlSelect and(String condition, Object... conditionValues) {
        where.append(" and (").append(condition).append(')');
        values.addAll(List.of(conditionValues));
        return this;
    }

    /** Narrows the list by a condition when it is wanted. */
    public SqlSelect andIf(boolean wanted, String condition, Object... conditionValues) {
        return wanted ? and(condition, conditionValues) : this;
    }

    /** A copy that can be narrowed further without changing this one. */
    public SqlSelect copy() {
        SqlSelect copy = new SqlSelect(from, values.toArray());
        copy.where.setLength(0);
        copy.where.append(where);
        return copy;
    }

    /** How many rows the list has. */
    public long count(EntityManager em) {
        Object count =
                query(em, "select count(*) from " + from + " where " + where).getSingleResult();
        return ((Number) (count instanceof Object[] row ? row[0] : count)).longValue();
    }

    /** At most {@code limit} rows, in the order given. */
    public <T> List<T> list(EntityManager em, String columns, String order, int limit, Function<Row, T> mapper) {
        @SuppressWarnings("unchecked")
        List<Object> found = query(em, sql(columns, order) + " limit " + limit).getResultList();
        return found.stream().map(Row::of).map(mapper).toList();
    }

    /** Every row in the order given, one after the other through a database cursor: memory does not grow with the list. */
    public <T> long forEach(
            EntityManager em, String columns, String order, Function<Row, T> mapper, Consumer<T> consumer) {
        Query query = query(em, sql(columns, order))
                .setHint(QueryHints.CURSOR, true)
                .setHint(QueryHints.CURSOR_INITIAL_SIZE, 1)
                .setHint(QueryHints.CURSOR_PAGE_SIZE, ROWS_PER_FETCH)
                .setHint(QueryHints.JDBC_FETCH_SIZE, ROWS_PER_FETCH);
        CursoredStream rows = (CursoredStream) query.getSingleResult();
        long count = 0;
        try {
            while (rows.hasNext()) {
                consumer.accept(mapper.apply(Row.of(rows.next())));
                rows.releasePrevious();
                count++;
            }
        } finally {
            rows.close();
        }
        return count;
    }

    /** Text for a LIKE condition with {@code escape '!'}: finds it anywhere, and a percent sign or underscore as such. */
    public static String containing(String text) {
        return "%"
                + text.toLowerCase(Locale.ROOT)
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_")
                + "%";
    }

    private String sql(String columns, String order) {
        return "select " + columns + " from " + from + " where " + where + " order by " + order;
    }

    private Query query(EntityManager em, String sql) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, bindable(values.get(i)));
        }
        return query;
    }

    private static Object bindable(Object value) {
        if (value instanceof Instant instant) {
            return Timestamp.from(instant);
        }
        return value instanceof LocalDate day ? Date.valueOf(day) : value;
    }

    /** One row as the database gave it, read by position from 0; the two databases' types are made one. */
    public record Row(Object[] columns) {

        static Row of(Object found) {
            return new Row(found instanceof Object[] columns ? columns : new Object[] {found});
        }

        /** Text, or null. */
        public String text(int index) {
            return columns[index] == null ? null : columns[index].toString();
        }

        /** A whole number; zero when null. */
        public long number(int index) {
            return columns[index] instanceof Number number ? number.longValue() : 0;
        }

        /** A decimal number, or null. */
        public BigDecimal decimal(int index) {
            return columns[index] == null ? null : new BigDecimal(columns[index].toString());
        }

        /** Yes or no; no when null. */
        public boolean flag(int index) {
            return Boolean.TRUE.equals(columns[index]);
        }

        /** A day, or null. */
        public LocalDate day(int index) {
            Object value = columns[index];
            return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
        }

        /** An instant, or null. */
        public Instant instant(int index) {
            Object value = columns[index];
            return value instanceof Timestamp timestamp
                    ? timestamp.toInstant()
                    : value == null ? null : ((OffsetDateTime) value).toInstant();
        }

        /** A constant of an enum by its name, or null. */
        public <E extends Enum<E>> E constant(int index, Class<E> type) {
            return columns[index] == null ? null : Enum.valueOf(type, text(index));
        }
    }
}
