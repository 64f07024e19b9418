package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.portal.House;
import tw.anwang.portal.House.PageFile;
import tw.anwang.testing.Statements;
import tw.anwang.testing.Visitor;

/** What a whole request asks of the database, person, scope, menu and trail included. */
class EveryPageCostsFewStatementsIT {
    private static final int LIST = 8;
    private static final int RECORD = 12;

    @RegisterExtension
    static Portal portal = new Portal();

    private static PagePeople people;
    private static Connection connection;

    @BeforeAll
    static void demoPeople() throws SQLException {
        people = new PagePeople(portal);
        connection = portal.database().connect();
    }

    @AfterAll
    static void leave() throws SQLException {
        connection.close();
    }

    @TestFactory
    Stream<DynamicTest> page() {
        return House.pages().stream()
                .filter(page -> !page.isOpen())
                .map(page -> dynamicTest(page.address(), () -> prove(page)));
    }

    private static void prove(PageFile page) {
        String address = new PageAddresses(portal).of(page);
        Visitor visitor = people.visitor(people.permitted(page, address));
        visitor.get(address);
        long asked = new Statements(connection).during(() -> visitor.get(address));
        int most = page.address().matches(".*(List|home)\\.xhtml") ? LIST : RECORD;
        assertTrue(asked <= most, address + " asks the database " + asked + " times, " + most + " are allowed");
    }
}
