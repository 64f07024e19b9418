package tw.anwang.identity.trail;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what was noted of an act in code: {@code office 101, roles officeHead}. It is kept in code, so that each reads it
 * in the own language; a row is never changed, so that old forms are read too.
 */
final class CodedDetail {
    /**
     * @param verbs of the acts that note in this form
     * @param key of the sentence, below {@code told.}
     * @param places names of the groups that fill it; their name without number says what the value is
     */
    private record Form(Pattern verbs, Pattern pattern, String key, List<String> places) {}

    private static final List<Form> FORMS = List.of(
            form(
                    "request",
                    "owner (?<office>\\d+) to office (?<office2>\\d+), (?<kinds>.*), (?<day>[\\d-]{10}) to (?<day2>[\\d-]{10})",
                    "grant",
                    "office",
                    "office2",
                    "kinds",
                    "day",
                    "day2"),
            form(
                    "request",
                    "owner (?<office>\\d+) to account (?<person>\\d+), (?<kinds>.*), (?<day>[\\d-]{10}) to (?<day2>[\\d-]{10})",
                    "grant",
                    "office",
                    "person",
                    "kinds",
                    "day",
                    "day2"),
            form("endLeft", "account (?<person>\\d+)", "one", "person"),
            form("refused", "(?<right>\\w+\\.[\\w.]+) (?<a>/\\S*)", "refused", "right", "a"),
            form("lookUp", "(?<kind>\\w+\\.\\w+) (?<a>.*)", "pair", "kind", "a"),
            form("review", "(?<verdict>REASONABLE|UNREASONABLE|REFERRED)", "one", "verdict"),
            form("review", "(?<verdict>REASONABLE|UNREASONABLE|REFERRED) (?<a>.*)", "said", "verdict", "a"),
            form("factorFailed", "(?<factor>[A-Z_]+)", "one", "factor"),
            form("factorFailed", "(?<factor>[A-Z_]+) used", "factorUsed", "factor"),
            form("addFactor", "(?<factor>[A-Z_]+) (?<a>.*)", "said", "factor", "a"),
            form("useFactor|removeFactor", "(?<factor>[A-Z_]+) (?<a>\\d+)", "numbered", "factor", "a"),
            form("renameFactor", "(?<a>\\d+) (?<b>.*)", "renamed", "a", "b"),
            form("removeFactors", "(?<a>\\d+) factors", "factors", "a"),
            form("newRecoveryCodes", "(?<a>\\d+) codes", "codes", "a"),
            form("useRecoveryCode", "left (?<a>\\d+)", "left", "a"),
            form("create|change", "office (?<office>\\d+), roles (?<roles>.*)", "account", "office", "roles"),
            form("create", "first account, office (?<office>\\d+)", "firstAccount", "office"),
            form("create", "single sign-on, office (?<office>\\d+)", "bySingleSignOn", "office"),
            form(
                    "mapRoles",
                    "office (?<office>\\d+), roles (?<roles>.*), added (?<roles2>.*), removed (?<roles3>.*)",
                    "mapped",
                    "office",
                    "roles",
                    "roles2",
                    "roles3"),
            form("signIn", "single sign-on", "singleSignOn"),
            form("signInFailed", "single sign-on (?<refusal>[A-Z_]+) ?(?<a>.*)", "singleSignOnFailed", "refusal", "a"),
            form("signInFailed", "(?<a>.*) \\[too many]", "tooMany", "a"),
            form("signInFailed", "(?<a>.*) \\[closed]", "closed", "a"),
            form("moveAccount", "office (?<office>\\d+) to (?<office2>\\d+)", "moved", "office", "office2"),
            form("bringRoster", "(?<roster>ACCOUNTS|OFFICES) (?<a>\\d+)", "rows", "roster", "a"),
            form("export", "(?<roster>ACCOUNTS|OFFICES) rows=(?<a>\\d+)", "rows", "roster", "a"),
            form("export", "selfAudit (?<a>\\S+) rows (?<b>\\d+)", "selfAudit", "a", "b"),
            form("nameDeputy", "person (?<person>\\d+), deputy (?<person2>\\d+)", "deputy", "person", "person2"),
            form("beginDeputizing", "person (?<person>\\d+)", "one", "person"),
            form("endSignIn", "(?<ending>[A-Z_]+) (?<a>\\d+)", "ended", "ending", "a"),
            form("apply", "office (?<office>\\d+), role (?<role>\\S+)", "account", "office", "role"),
            form("forgetApplication", "(?<application>[A-Z_]+)", "one", "application"),
            form("approveApplication", "account (?<person>\\d+)", "one", "person"),
            form("askMove", "account (?<person>\\d+), to office (?<office>\\d+)", "moves", "person", "office"),
            form("handOverWork", "to account (?<person>\\d+)", "handed", "person"),
            form("reveal", "(?<field>\\w+) (?<purpose>[A-Z_]+) (?<a>.*)", "reveal", "field", "purpose", "a"),
            form(
                    "createRole|changeRole",
                    "(?<role>\\S+): added \\[(?<rights>.*?)], removed \\[(?<rights2>.*?)]",
                    "role",
                    "role",
                    "rights",
                    "rights2"),
            form(
                    "createRole|changeRole",
                    "(?<role>\\S+): added \\[(?<rights>.*?)], removed \\[(?<rights2>.*?)], second factor (?<asked>\\w+)",
                    "roleFactor",
                    "role",
                    "rights",
                    "rights2",
                    "asked"),
            form("retireRole", "(?<role>\\S+)", "one", "role"),
            form("previewRole", "(?<role>\\S+) in office (?<office>\\d+)", "pair", "role", "office"),
            form("unlinkIssuer", "own", "own"),
            form(
                    "mapGroup|confirmGroup|unmapGroup",
                    "(?<a>.*?):(?: role (?<role>\\S+))?(?: office (?<office>\\d+))?",
                    "group",
                    "a",
                    "role",
                    "office"),
            form(
                    "verify",
                    "acts (?<a>\\d+), unsealed (?<b>\\d+), before (?<c>\\d+), faults (?<d>\\d+)",
                    "verify",
                    "a",
                    "b",
                    "c",
                    "d"),
            form(
                    "archive",
                    "acts (?<a>\\d+), faults (?<b>\\d+), bytes (?<c>\\d+), unsealed (?<d>\\d+), sha256 (?<e>\\S+)",
                    "archive",
                    "a",
                    "b",
                    "c",
                    "d",
                    "e"),
            form("checkArchive", "acts (?<a>\\d+), faults (?<b>\\d+)", "checkArchive", "a", "b"),
            form("alarm", "(?<alarm>[A-Z_]+) ?(?<a>.*)", "pair", "alarm", "a"),
            form("renewKeys", "begun", "begun"),
            form("renewKeys", "columns (?<a>\\d+), files (?<b>\\d+)", "renewed", "a", "b"),
            form("closeOffice", "(?<a>\\S+) (?<offices>[\\d,]+)", "closedFor", "a", "offices"),
            form("centralReply", "(?<central>[A-Z_]+)", "one", "central"),
            form("grade", "(?<grade>[A-Z_]+) → (?<grade2>[A-Z_]+) (?<a>.*)", "grade", "grade", "grade2", "a"));

    private CodedDetail() {}

    private static Form form(String verbs, String pattern, String key, String... places) {
        return new Form(Pattern.compile(verbs), Pattern.compile(pattern, Pattern.DOTALL), key, Arrays.asList(places));
    }

    /**
     * @param value words for a value of that name, such as {@code office}
     * @param sentence of a key, with the places of {@link MessageFormat}
     * @return empty where it was noted in words
     */
    static Optional<String> inWords(
            String verb, String detail, BinaryOperator<String> value, Function<String, String> sentence) {
        return FORMS.stream()
                .filter(form -> form.verbs.matcher(verb).matches())
                .flatMap(form -> told(form, form.pattern.matcher(detail), value, sentence).stream())
                .findFirst();
    }

    private static Optional<String> told(
            Form form, Matcher found, BinaryOperator<String> value, Function<String, String> sentence) {
        if (!found.matches()) {
            return Optional.empty();
        }
        Object[] words = form.places.stream()
                .map(place -> found.group(place) == null
                        ? "—"
                        : value.apply(place.replaceFirst("\\d$", ""), found.group(place)))
                .toArray();
        return Optional.of(
                MessageFormat.format(sentence.apply("told." + form.key), words).strip());
    }
}
