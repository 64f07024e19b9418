package tw.anwang.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tw.anwang.identity.Grade;
import tw.anwang.identity.RevealPurpose;
import tw.anwang.identity.TrailAlarm;
import tw.anwang.identity.factor.FactorKind;
import tw.anwang.identity.review.Verdict;
import tw.anwang.identity.roster.RosterKind;
import tw.anwang.identity.signin.Ending;
import tw.anwang.identity.sso.Refusal;
import tw.anwang.meetings.central.CentralState;

/** Acts note offices, factors and counts in code, which each reads in the own language: every code has words. */
class CodedActsTest {
    private static final Pattern ACT =
            Pattern.compile("(?:trail\\.record|atTheDoor|attempts\\.(?:passed|failed))\\((.*?)\\);", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("\"([^\"]*)\"");
    private static final Set<String> NOTED = Set.of(
            " [too many]",
            " codes",
            " factors",
            " in office ",
            " rows ",
            " rows=",
            " used",
            ", files ",
            ", role ",
            "RECOVERY_CODE",
            "account ",
            "account %d, to office %s",
            "begun",
            "columns ",
            "first account, office ",
            "left ",
            "office ",
            "office %s to %s",
            "own",
            "person ",
            "person %d, deputy %d",
            "selfAudit ",
            "single sign-on",
            "single sign-on ",
            "single sign-on, office ",
            "to account ");

    /** What is noted in code of an act has words for each code that may stand there. */
    @Test
    void every_code_that_is_noted_of_an_act_has_words() throws IOException {
        Set<String> missing = new TreeSet<>();
        Map<String, Object[]> codes = Map.of(
                "identity told.factor.", FactorKind.values(),
                "identity told.ending.", Ending.values(),
                "identity told.refusal.", Refusal.values(),
                "identity told.roster.", RosterKind.values(),
                "identity glass.verdict.", Verdict.values(),
                "identity trail.alarm.", TrailAlarm.Kind.values(),
                "identity reveal.purpose.", RevealPurpose.values(),
                "meetings central.state.", CentralState.values(),
                "meetings grade.", Grade.values());
        for (var each : codes.entrySet()) {
            String[] place = each.getKey().split(" ");
            Properties words = messages(place[0]);
            Stream.of(each.getValue())
                    .map(code -> place[1] + code)
                    .filter(key -> !words.containsKey(key))
                    .forEach(missing::add);
        }
        assertEquals(Set.of(), missing);
    }

    /** Whoever notes something else in code gives CodedDetail a form for it, and then writes it here. */
    @Test
    void what_is_noted_in_code_is_known() throws IOException {
        Set<String> seen = new TreeSet<>();
        for (String module : House.MODULES) {
            for (Path file : House.files(House.main(module, "java"), ".java")) {
                ACT.matcher(House.read(file)).results().forEach(act -> CODE.matcher(act.group(1))
                        .results()
                        .map(found -> found.group(1))
                        .filter(code -> code.matches(".*[a-zA-Z].*"))
                        .filter(code ->
                                !code.matches("[a-z]+[a-zA-Z]*|[a-z]+\\.[a-zA-Z.]+") || code.matches("begun|own"))
                        .forEach(seen::add));
            }
        }
        assertEquals(NOTED, seen);
    }

    private static Properties messages(String module) throws IOException {
        Properties messages = new Properties();
        Path file = House.main(module, "resources/tw/anwang/" + module + "/messages.properties");
        if (Files.exists(file)) {
            messages.load(new StringReader(House.read(file)));
        }
        return messages;
    }
}
