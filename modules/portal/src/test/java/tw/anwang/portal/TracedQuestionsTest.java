package tw.anwang.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tw.anwang.desk.search.SearchFilter;
import tw.anwang.identity.account.AccountFilter;
import tw.anwang.identity.grant.GlassShow;
import tw.anwang.identity.grant.GrantFilter;
import tw.anwang.identity.trail.TrailFilter;
import tw.anwang.identity.warning.WarningFilter;
import tw.anwang.intake.board.BoardFilter;
import tw.anwang.intake.feederror.FeedErrorFilter;
import tw.anwang.intake.report.ReportFilter;
import tw.anwang.kernel.Period;
import tw.anwang.meetings.consultation.ConsultationFilter;
import tw.anwang.meetings.figures.FigureFilter;
import tw.anwang.meetings.meeting.MeetingFilter;
import tw.anwang.meetings.register.RequestFilter;
import tw.anwang.meetings.round.RoundFilter;
import tw.anwang.meetings.tracked.TrackedItemFilter;
import tw.anwang.registry.household.HouseholdFilter;
import tw.anwang.welfare.developmentaccount.DevelopmentAccountFilter;
import tw.anwang.welfare.familycase.CaseFilter;
import tw.anwang.welfare.followup.FollowUpFilter;
import tw.anwang.welfare.referral.ReferralFilter;
import tw.anwang.welfare.supervision.SupervisionFilter;

/** What a list was asked for stands in the trail in code, and is read there in words. */
class TracedQuestionsTest {
    private static final Pattern LISTED =
            Pattern.compile("\\.listed\\(\\s*[\\w.]+(?:\\.name\\(\\))?,\\s*((?:[^,(]|\\([^)]*\\))+),");

    /** Numbers, days and what somebody typed are read as they are. */
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]*|true");

    /** Questions of lists are kept as the address writes them; a new one says here of which kind of record it is. */
    private static final Map<Class<?>, String> QUESTIONS = Map.ofEntries(
            Map.entry(AccountFilter.class, "account"),
            Map.entry(GrantFilter.class, "grant"),
            Map.entry(TrailFilter.class, "trail"),
            Map.entry(WarningFilter.class, "warning"),
            Map.entry(MeetingFilter.class, "meeting"),
            Map.entry(ConsultationFilter.class, "consultation"),
            Map.entry(RequestFilter.class, "countyRequest"),
            Map.entry(HouseholdFilter.class, "household"),
            Map.entry(ReportFilter.class, "report"),
            Map.entry(BoardFilter.class, "board"),
            Map.entry(FeedErrorFilter.class, "platformError"),
            Map.entry(RoundFilter.class, "answer"),
            Map.entry(SearchFilter.class, "search"),
            Map.entry(FigureFilter.class, "figures"),
            Map.entry(TrackedItemFilter.class, "trackedItem"),
            Map.entry(ReferralFilter.class, "referral"),
            Map.entry(DevelopmentAccountFilter.class, "developmentAccount"),
            Map.entry(SupervisionFilter.class, "supervision"),
            Map.entry(CaseFilter.class, "familyCase"),
            Map.entry(FollowUpFilter.class, "familyCase"));

    @Test
    void every_condition_of_a_list_has_words_for_its_name_and_for_what_it_asks() throws Exception {
        Set<Class<?>> found = new HashSet<>();
        Set<String> missing = new TreeSet<>();
        for (JavaClass type : House.CLASSES) {
            if (isQuestion(type)) {
                found.add(type.reflect());
                conditions(type.reflect(), missing);
            }
        }
        assertEquals(QUESTIONS.keySet(), found);
        assertEquals(Set.of(), missing);
    }

    private static boolean isQuestion(JavaClass type) {
        return type.tryGetMethod("query").isPresent()
                && type.reflect().isRecord()
                && Stream.of(type.reflect().getRecordComponents())
                        .noneMatch(one -> one.getName().equals("query"));
    }

    private static void conditions(Class<?> question, Set<String> missing) throws Exception {
        Properties own = TracedWordsTest.messages(question.getName().split("\\.")[2]);
        Properties shared = TracedWordsTest.messages("identity");
        for (Map<String, String> asked : queries(question)) {
            asked.forEach((key, value) -> {
                if (!shared.containsKey("question." + key)) {
                    missing.add("question." + key);
                }
                String code = key + "." + value;
                String ofKind = QUESTIONS.get(question) + "." + code;
                boolean words = own.containsKey(ofKind) || own.containsKey(code);
                if (CODE.matcher(value).matches() && !words && !shared.containsKey("question." + code)) {
                    missing.add(ofKind);
                }
            });
        }
    }

    private static List<Map<String, String>> queries(Class<?> question) throws Exception {
        List<Map<String, String>> queries = new ArrayList<>();
        for (RecordComponent one : question.getRecordComponents()) {
            for (Object value : values(one.getType())) {
                queries.add(query(question, one, value));
            }
        }
        return queries;
    }

    /** What a condition of that type may ask for in code; numbers, days and words are read as they are. */
    private static List<?> values(Class<?> type) {
        return type.isEnum() ? List.of(type.getEnumConstants()) : type == boolean.class ? List.of(true) : List.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> query(Class<?> question, RecordComponent set, Object value) throws Exception {
        RecordComponent[] components = question.getRecordComponents();
        var made = question.getDeclaredConstructor(
                Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        made.setAccessible(true);
        Object asked = made.newInstance(Stream.of(components)
                .map(one -> one.getName().equals(set.getName()) ? value : nothing(one.getType()))
                .toArray());
        var query = question.getDeclaredMethod("query");
        query.setAccessible(true);
        return (Map<String, String>) query.invoke(asked);
    }

    private static Object nothing(Class<?> type) {
        return Map.<Class<?>, Object>of(
                        boolean.class, false, long.class, 0L, Period.class, new Period(LocalDate.EPOCH, null))
                .get(type);
    }

    /** A queue without a filter notes in one word what it shows. */
    @Test
    void what_a_queue_shows_has_words() throws IOException {
        Set<String> seen = new TreeSet<>();
        Set<String> missing = new TreeSet<>();
        Properties words = TracedWordsTest.messages("identity");
        for (String module : House.MODULES) {
            for (Path file : House.files(House.main(module, "java"), ".java")) {
                LISTED.matcher(House.read(file))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(seen::add);
            }
        }
        for (String one : seen) {
            if (one.matches("\"\\w+\"") && !words.containsKey("account.show." + one.replace("\"", ""))) {
                missing.add(one);
            }
        }
        Stream.of(GlassShow.values())
                .map(show -> "glass.show." + show)
                .filter(key -> !words.containsKey(key))
                .forEach(missing::add);
        assertEquals(Set.of(), missing);
        assertEquals(
                Set.of("\"\"", "\"review\"", "null", "filter.query().toString()", "query.toString()", "show.name()"),
                seen,
                "a question that is written in another way may lack words");
    }
}
