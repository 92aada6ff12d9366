package org.salute.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The databases that Salute runs on. Nothing but the migrations should need to ask. */
public enum Vendor {
    H2("h2"),
    POSTGRESQL("postgresql");

    private final String folder;

    Vendor(String folder) {
        this.folder = folder;
    }

    /** The folder of migrations that only this vendor understands. */
    String folder() {
        return folder;
    }

    public static Vendor of(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            String name = connection.getMetaData().getDatabaseProductName();
            return switch (name) {
                case "H2" -> H2;
                case "PostgreSQL" -> POSTGRESQL;
                default ->
                    throw new IllegalStateException(
                            "Salute runs on PostgreSQL and H2; the default data source of this server is " + name
                                    + ".");
            };
        } catch (SQLException e) {
            throw new IllegalStateException("The default data source of this server gives no connection.", e);
        }
    }
}
