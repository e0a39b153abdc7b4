package io.mingzhang.server.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A program that writes numbers to the database of a folder and says each one when it is committed; it gets killed. */
final class ChildProgram {

    private ChildProgram() {}

    /** Arguments: data folder, folder of the unpacked programs, first number. */
    public static void main(String[] arguments) throws SQLException {
        EmbeddedPlace place = new EmbeddedPlace(Path.of(arguments[0]), Path.of(arguments[1]), true);
        DatabaseAddress address = DatabaseStart.start(place).address();
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists kept (number int primary key)");
            for (int number = Integer.parseInt(arguments[2]); ; number++) {
                statement.execute("insert into kept values (" + number + ")");
                say(Integer.toString(number));
            }
        }
    }

    private static void say(String line) {
        try {
            System.out.write((line + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
            System.out.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
