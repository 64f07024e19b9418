package tw.anwang.portal.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MigrationsTest {
    @Test
    void the_schema_is_read_out_of_every_address_that_the_documents_name() {
        for (String address : new String[] {
            "jdbc:mariadb://db:3306/anwang",
            "jdbc:mariadb://db:3306/anwang?connectTimeout=5000&socketTimeout=120000",
            "jdbc:mariadb://db:3306/anwang?sslMode=verify-full&serverSslCert=/etc/anwang/database-ca.pem",
            "jdbc:mariadb:sequential://db1:3306,db2:3306,db3:3306/anwang?connectTimeout=5000",
        }) {
            assertEquals("anwang", Migrations.schema(address), address);
            assertTrue(Setting.APP_DB_URL.problem(address).isEmpty(), address);
        }
    }
}
