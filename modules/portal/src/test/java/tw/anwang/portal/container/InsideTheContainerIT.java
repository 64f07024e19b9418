package tw.anwang.portal.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.anwang.desk.FileGuard;
import tw.anwang.desk.HomeCounts;
import tw.anwang.desk.HomeNotes;
import tw.anwang.desk.JobWork;
import tw.anwang.desk.Jobs;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.MenuEntries;
import tw.anwang.identity.NodeCheck;
import tw.anwang.identity.PermissionCatalog;
import tw.anwang.identity.Trail;
import tw.anwang.portal.start.Clockwork;
import tw.anwang.portal.start.MigrationsAgain;
import tw.anwang.portal.whole.Portal;
import tw.anwang.testing.Visitor;

/** Runs inside Payara Micro, in portal.war as built and on the build's MariaDB. */
@ExtendWith(ArquillianExtension.class)
class InsideTheContainerIT {
    private static final int JOB_SECONDS = 60;
    private static final String SHAPE =
            "select concat_ws(' ', table_name, column_name, column_type, column_default, is_nullable)"
                    + " from information_schema.columns where table_schema = database() order by 1";
    private static final String SERIES_NAMED = "select count(*) from meetings_series where name = ?";
    private static final String TASKS_NAMED = "select count(*) from desk_task where verb = ?";
    private static final String ACTS_NAMED = "select count(*) from %s.trail_act where detail = ?";

    @Inject
    Pen pen;

    @Inject
    Rows rows;

    @Inject
    Trail trail;

    @Inject
    CurrentUser user;

    @Inject
    UserTransaction transaction;

    @Inject
    MigrationsAgain again;

    @Inject
    Passivation passivation;

    @Inject
    Jobs jobs;

    @Inject
    ThreadNote note;

    @Inject
    Clockwork clockwork;

    @Inject
    @ConfigProperty(name = "app.draft.days")
    int draftDays;

    @Inject
    @Any
    Instance<MenuEntries> menu;

    @Inject
    @Any
    Instance<PermissionCatalog> permissions;

    @Inject
    @Any
    Instance<FileGuard> guards;

    @Inject
    @Any
    Instance<HomeCounts> counts;

    @Inject
    @Any
    Instance<HomeNotes> notes;

    @Inject
    @Any
    Instance<JobWork> works;

    @Inject
    @Any
    Instance<NodeCheck> checks;

    @Deployment
    static WebArchive portal() {
        JavaArchive tests = ShrinkWrap.create(JavaArchive.class, "inside.jar")
                .addPackage(InsideTheContainerIT.class.getPackage())
                .addClass(MigrationsAgain.class)
                .addAsManifestResource("container/web-fragment.xml", "web-fragment.xml")
                .addAsManifestResource("container/beans.xml", "beans.xml");
        return ShrinkWrap.create(ZipImporter.class, "portal.war")
                .importFrom(new File(System.getProperty("portal.war")))
                .as(WebArchive.class)
                .addAsLibrary(tests);
    }

    @Test
    void three_units_write_on_one_connection_and_commit_together() {
        assertEquals(1, pen.connections().size());
        pen.write("container.together", anOffice());
        assertEquals(List.of(1L, 1L, 1L), written("container.together"));
    }

    @Test
    void what_two_units_wrote_is_undone_when_the_third_fails() {
        assertThrows(RuntimeException.class, () -> pen.writeAndFailAtLast("container.undone", anOffice()));
        assertEquals(List.of(0L, 0L, 0L), written("container.undone"));
    }

    @Test
    void the_trail_of_a_change_lies_in_its_transaction_and_that_of_a_read_is_there_at_once() throws Exception {
        trail.record("read", Pen.KIND, 1, "container.read");
        assertEquals(1, acts("container.read"), "nobody opened a transaction, and others see the row already");
        transaction.begin();
        trail.record("change", Pen.KIND, 1, "container.change");
        assertEquals(0, acts("container.change"), "others do not see it before the change");
        transaction.rollback();
        assertEquals(0, acts("container.change"), "with the change goes its row");
    }

    @Test
    void the_second_of_two_who_save_the_same_record_is_told() {
        long series = rows.number("select min(id) from meetings_series");
        long before = rows.number("select version from meetings_series where id = ?", series);
        Exception told = assertThrows(Exception.class, () -> pen.saveWhileAnotherSaves(series, pen));
        assertTrue(causes(told).contains(OptimisticLockException.class), told.toString());
        assertEquals(before + 1, rows.number("select version from meetings_series where id = ?", series));
    }

    @Test
    void no_unit_touched_a_table_before_the_migrations_were_done() {
        String migrated = StartLog.lastMigration(rows).orElseThrow();
        String used = StartLog.firstUse(rows).orElseThrow();
        assertTrue(used.compareTo(migrated) > 0, "used at " + used + ", migrated at " + migrated);
    }

    @Test
    void a_second_run_of_the_migrations_changes_nothing() {
        List<String> before = rows.words(SHAPE);
        again.run();
        assertEquals(before, rows.words(SHAPE));
    }

    @Test
    void what_the_container_gave_to_a_page_still_answers_on_another_node() throws Exception {
        List<Object> given = new ArrayList<>();
        for (Bean<?> page : passivation.held()) {
            given.addAll(Passivation.given(passivation.afterwards(page)));
        }
        assertTrue(given.size() > 20, "pages and what they were given are found: " + given.size());
        for (Object one : given) {
            assertTrue(Passivation.answers(one), () -> one + " answers no more");
        }
    }

    @Test
    void a_job_runs_on_a_thread_of_the_container_as_the_person_who_started_it() throws Exception {
        long person = rows.number("select id from identity_account where sign_in_name = 'shejia.officer'");
        assertTrue(user.actAs(new AccountId(person)));
        long job = jobs.start(ThreadNote.KIND, "container", "{\"number\":1}");
        ThreadNote.Told told = note.told().get(JOB_SECONDS, TimeUnit.SECONDS);
        assertEquals(new ThreadNote.Told(true, user.getMe().name(), "{\"number\":1}"), told);
        assertEquals(1, acts("{\"number\":1}"));
        assertTrue(job > 0);
    }

    /** The scheduler asks from threads of its own; a thread inherits the component of the one that made it, or none. */
    @Test
    void work_by_the_clock_asks_the_database_on_a_thread_that_belongs_to_no_component() throws Exception {
        Executor ofNone = work -> new Thread(null, work, "of no component", 0, false).start();
        assertFalse(note.isAnswered(ofNone), "there the server refuses");
        assertTrue(note.isAnswered(clockwork.asWorkOfAComponent(ofNone)));
    }

    @Test
    void settings_come_from_the_environment() {
        assertEquals(System.getenv("APP_DRAFT_DAYS"), String.valueOf(draftDays));
    }

    @Test
    void what_modules_publish_is_found_by_those_below_them() {
        assertEquals(
                Set.of("desk", "identity", "registry", "intake", "welfare", "indicators", "meetings", "portal"),
                modules(menu));
        assertEquals(Set.of("identity", "desk", "portal"), modules(checks));
        assertEquals(
                Set.of("identity", "registry", "intake", "welfare", "indicators", "meetings"), modules(permissions));
        assertEquals(Set.of("desk", "intake", "meetings"), modules(guards));
        assertEquals(Set.of("meetings"), modules(counts));
        assertEquals(Set.of("meetings"), modules(notes));
        assertEquals(Set.of("desk", "intake", "meetings", "portal"), modules(works), "with the job of this test");
    }

    @Test
    @RunAsClient
    void a_page_of_a_module_jar_shows_primefaces_and_its_source_at_the_next_request(@ArquillianResource URL address)
            throws IOException {
        Visitor visitor = new Visitor(address.toString().replaceFirst("/$", ""));
        visitor.signIn("admin", Portal.PASSWORD);
        String page = "identity/officeNew.xhtml";
        String fromJar = visitor.get("/" + page).body();
        assertTrue(fromJar.contains("ui-autocomplete"), () -> "out of the jar: " + fromJar);
        PageSource source = PageSource.copied("identity", page, ServerOfTheBuild.SOURCES);
        for (String typed : List.of("first draft", "second draft")) {
            source.type(typed);
            assertTrue(visitor.get("/" + page).body().contains(typed), typed);
        }
        source.remove();
        assertFalse(visitor.get("/" + page).body().contains("second draft"), "out of the jar again");
    }

    private static Set<String> modules(Instance<?> published) {
        return published
                .handlesStream()
                .map(one -> one.getBean().getBeanClass().getName().split("\\.")[2])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Class<?>> causes(Throwable told) {
        return Stream.iterate(told, Objects::nonNull, Throwable::getCause)
                .<Class<?>>map(Throwable::getClass)
                .toList();
    }

    private long anOffice() {
        return rows.number("select min(id) from directory_office");
    }

    private List<Long> written(String name) {
        return List.of(rows.number(SERIES_NAMED, name), rows.number(TASKS_NAMED, name), acts(name));
    }

    private long acts(String detail) {
        String schema = rows.words("select database()").get(0) + Trail.SCHEMA_ENDING;
        return rows.number(ACTS_NAMED.formatted(schema), detail);
    }
}
