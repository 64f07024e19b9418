package tw.anwang.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Units and migrations keep the rules that no compiler knows. */
class PersistenceXmlTest {
    private static final Pattern LISTED = Pattern.compile("<class>([^<]+)</class>");

    private static List<String> withUnit() {
        return House.MODULES.stream()
                .filter(module -> Files.exists(House.main(module, "resources/META-INF/persistence.xml")))
                .toList();
    }

    private static String unit(String module) {
        return House.read(House.main(module, "resources/META-INF/persistence.xml"));
    }

    @Test
    void a_unit_bears_the_name_of_its_module_and_keeps_nothing_in_memory() {
        for (String module : withUnit()) {
            String unit = unit(module);
            assertTrue(unit.contains("<persistence-unit name=\"" + module + "\""), module);
            assertTrue(unit.contains("<shared-cache-mode>NONE</shared-cache-mode>"), module);
            assertTrue(unit.contains("<property name=\"eclipselink.weaving\" value=\"static\"/>"), module);
            assertTrue(unit.contains("<jta-data-source>java:app/jdbc/anwang</jta-data-source>"), module);
            assertTrue(!unit.contains("schema-generation"), module);
        }
    }

    @Test
    void every_entity_is_listed_and_nothing_else() {
        for (String module : withUnit()) {
            Set<String> entities = new TreeSet<>();
            for (Path file : House.java(module)) {
                if (Pattern.compile("(?m)^@(Entity|Embeddable|Converter|MappedSuperclass)\\b")
                        .matcher(House.read(file))
                        .find()) {
                    entities.add(className(module, file));
                }
            }
            Set<String> listed = LISTED.matcher(unit(module))
                    .results()
                    .map(found -> found.group(1).strip())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertTrue(listed.remove("tw.anwang.kernel.UtcInstant"), module + " lists UtcInstant");
            assertEquals(entities, listed, module);
        }
    }

    private static String className(String module, Path file) {
        return House.main(module, "java")
                .relativize(file)
                .toString()
                .replaceFirst("\\.java$", "")
                .replace(file.getFileSystem().getSeparator(), ".");
    }

    @Test
    void a_migration_is_one_statement_that_can_be_repeated() {
        for (String module : House.MODULES) {
            for (Path file : House.files(House.main(module, "resources/db/" + module), ".sql")) {
                String sql = bare(House.read(file));
                assertTrue(sql.endsWith(";"), file + " ends with a semicolon");
                assertEquals(sql.length() - 1, withoutStrings(sql).indexOf(';'), file + " has one statement");
                boolean repeatable = sql.contains("if not exists")
                        || sql.contains("if exists")
                        || sql.startsWith("insert ignore")
                        || sql.startsWith("update ")
                        || sql.startsWith("delete ")
                        || sql.startsWith("alter table") && sql.contains(" modify ");
                assertTrue(repeatable, file + " can be run twice");
            }
        }
    }

    @Test
    void every_table_has_a_primary_key_and_the_name_of_its_module() {
        for (String module : House.MODULES) {
            for (Path file : House.files(House.main(module, "resources/db/" + module), ".sql")) {
                String sql = bare(House.read(file));
                if (sql.startsWith("create table")) {
                    assertTrue(sql.contains("primary key"), file + " has a primary key");
                    boolean ours = sql.matches("(?s)create table if not exists (" + module + "_|\\$\\{trail}\\.).*");
                    assertTrue(ours, file + " names its module");
                }
            }
        }
    }

    @Test
    void version_numbers_of_a_module_are_used_once() {
        for (String module : House.MODULES) {
            List<String> versions = House.files(House.main(module, "resources/db/" + module), ".sql").stream()
                    .map(file -> file.getFileName().toString().replaceFirst("__.*", ""))
                    .toList();
            assertEquals(versions.size(), Set.copyOf(versions).size(), module + versions);
        }
    }

    private static String bare(String sql) {
        return sql.replaceAll("(?m)^\\s*--.*$", "").strip();
    }

    private static String withoutStrings(String sql) {
        StringBuilder kept = new StringBuilder();
        boolean inside = false;
        for (char sign : sql.toCharArray()) {
            inside ^= sign == '\'';
            kept.append(inside ? ' ' : sign);
        }
        return kept.toString();
    }
}
