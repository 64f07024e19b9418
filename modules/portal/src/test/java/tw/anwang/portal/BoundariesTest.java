package tw.anwang.portal;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tw.anwang.identity.Permitted;

/** What a module may know of another, and how long a thing may be. */
class BoundariesTest {
    private static final String BASE = "tw.anwang.";

    /** The arrows of the architecture, followed to their end; documents and minutes are plain libraries. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("kernel", Set.of()),
            Map.entry("minutes", Set.of("kernel")),
            Map.entry("documents", Set.of("kernel")),
            Map.entry("directory", Set.of("kernel")),
            Map.entry("identity", Set.of("kernel", "directory", "documents")),
            Map.entry("desk", Set.of("kernel", "directory", "identity", "documents")),
            Map.entry("registry", Set.of("kernel", "directory", "identity", "desk", "documents")),
            Map.entry("intake", Set.of("kernel", "directory", "identity", "desk", "documents", "registry")),
            Map.entry("welfare", Set.of("kernel", "directory", "identity", "desk", "documents", "registry", "intake")),
            Map.entry("indicators", Set.of("kernel", "directory", "identity", "desk", "documents")),
            Map.entry("meetings", Set.of("kernel", "directory", "identity", "desk", "documents", "minutes")),
            Map.entry(
                    "portal",
                    Set.of(
                            "kernel",
                            "directory",
                            "identity",
                            "desk",
                            "documents",
                            "minutes",
                            "registry",
                            "intake",
                            "welfare",
                            "indicators",
                            "meetings")));

    /**
     * Collections without a right: asked before anybody is known, or by other modules on behalf of a person whose
     * right the caller has asked for. Each has its reason in its own Javadoc.
     */
    private static final Set<String> ASK_NO_RIGHT = Set.of(
            "tw.anwang.identity.Trail",
            "tw.anwang.identity.account.AccountReach",
            "tw.anwang.identity.account.Actors",
            "tw.anwang.identity.application.Applications",
            "tw.anwang.identity.account.ResetCodes",
            "tw.anwang.identity.account.SignInAccounts",
            "tw.anwang.identity.signin.ClientAddress",
            "tw.anwang.identity.factor.PublicAddress",
            "tw.anwang.identity.signin.Comers",
            "tw.anwang.identity.signin.OpenSignIns",
            "tw.anwang.identity.signin.SignInThrottle",
            "tw.anwang.identity.signin.SignIns",
            "tw.anwang.identity.sso.IssuerSettings",
            "tw.anwang.meetings.publication.PublicMinutes",
            "tw.anwang.meetings.publication.Publishing");

    private static final JavaClasses HOUSE = House.CLASSES;

    private static String module(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        return name.startsWith(BASE) ? name.substring(BASE.length()).replaceFirst("\\..*", "") : "";
    }

    @Test
    void modules_form_no_cycle() {
        slices().matching("tw.anwang.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void a_module_knows_only_those_below_it() {
        classes()
                .should(condition("know only modules below", (type, events) -> type.getDirectDependenciesFromSelf()
                        .forEach(arrow -> {
                            String mine = module(type);
                            String other = module(arrow.getTargetClass());
                            boolean allowed = other.isEmpty()
                                    || other.equals(mine)
                                    || MAY_KNOW.getOrDefault(mine, Set.of()).contains(other);
                            events.add(new SimpleConditionEvent(type, allowed, arrow.getDescription()));
                        })))
                .check(HOUSE);
    }

    @Test
    void another_module_sees_root_packages_only() {
        classes()
                .should(condition("see only root packages", (type, events) -> type.getDirectDependenciesFromSelf()
                        .forEach(arrow -> {
                            JavaClass target = arrow.getTargetClass().getBaseComponentType();
                            String other = module(target);
                            boolean inside = other.isEmpty() || other.equals(module(type));
                            boolean allowed = inside || target.getPackageName().equals(BASE + other);
                            events.add(new SimpleConditionEvent(type, allowed, arrow.getDescription()));
                        })))
                .check(HOUSE);
    }

    @Test
    void entities_know_nothing_of_pages() {
        noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .dependOnClassesThat(resideInAPackage("jakarta.faces..").or(resideInAPackage("org.primefaces..")))
                .check(HOUSE);
    }

    @Test
    void nobody_knows_a_page_bean() {
        DescribedPredicate<JavaClass> page = DescribedPredicate.describe(
                "page beans",
                type -> type.isAnnotatedWith(Named.class)
                        && type.getSimpleName().endsWith("Page"));
        noClasses()
                .that(DescribedPredicate.not(page))
                .should()
                .dependOnClassesThat(page)
                .check(HOUSE);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|Impl|Manager|Utils?|Helper|Dto|DTO)")
                .check(HOUSE);
    }

    @Test
    void the_present_moment_is_passed_in() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(HOUSE);
    }

    @Test
    void what_pages_call_asks_for_a_right() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(ApplicationScoped.class)
                .and()
                .arePublic()
                .should(new ArchCondition<JavaMethod>("ask for a right when a page calls them") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean asks = method.isAnnotatedWith(Permitted.class)
                                || method.getOwner().isAnnotatedWith(Permitted.class)
                                || !calledByPage(method)
                                || isOpen(method.getOwner());
                        events.add(new SimpleConditionEvent(method, asks, method.getFullName()));
                    }
                })
                .check(HOUSE);
    }

    private static boolean isOpen(JavaClass type) {
        // names of offices are open to everybody who is signed in; documents and minutes hold no rows
        return module(type).equals("directory") || ASK_NO_RIGHT.contains(type.getName());
    }

    private static boolean calledByPage(JavaMethod method) {
        return method.getCallsOfSelf().stream()
                .map(call -> call.getOriginOwner())
                .anyMatch(caller -> caller.isAnnotatedWith(Named.class) && !caller.equals(method.getOwner()));
    }

    @Test
    void every_public_verb_and_question_about_accounts_asks_for_a_right() {
        for (String name : List.of("Accounts", "AccountList", "OwnPassword", "Roles")) {
            JavaClass type = HOUSE.get("tw.anwang.identity.account." + name);
            type.getMethods().stream()
                    .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                    .forEach(method -> assertTrue(method.isAnnotatedWith(Permitted.class), method.getFullName()));
        }
    }

    @Test
    void every_room_says_what_it_is_for() {
        Set<Path> rooms = new TreeSet<>();
        for (String module : House.MODULES) {
            House.java(module).forEach(file -> rooms.add(file.getParent()));
        }
        assertEquals(
                List.of(),
                rooms.stream()
                        .filter(room -> !Files.exists(room.resolve("package-info.java")))
                        .toList());
    }

    @Test
    void a_class_is_at_most_two_hundred_lines_and_a_page_bean_one_hundred() {
        Set<String> tooLong = new TreeSet<>();
        for (String module : House.MODULES) {
            for (Path file : House.java(module)) {
                String text = House.read(file);
                int limit = text.contains("@Named") && file.toString().endsWith("Page.java") ? 100 : 200;
                int lines = codeLines(text);
                if (lines > limit) {
                    tooLong.add(file.getFileName() + " has " + lines);
                }
            }
        }
        assertEquals(Set.of(), tooLong);
    }

    /** Imports and empty lines are no reading matter. */
    private static int codeLines(String text) {
        return (int) text.lines()
                .filter(line -> !line.startsWith("import ") && !line.isBlank())
                .count();
    }

    @Test
    void a_page_is_at_most_a_hundred_and_twenty_lines() {
        assertEquals(
                List.of(),
                House.xhtml().stream()
                        .filter(file -> House.read(file).lines().count() > 120)
                        .toList());
    }

    private interface Check {
        void of(JavaClass type, ConditionEvents events);
    }

    private static ArchCondition<JavaClass> condition(String words, Check check) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.of(type, events);
            }
        };
    }
}
