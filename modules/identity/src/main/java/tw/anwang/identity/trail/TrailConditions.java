package tw.anwang.identity.trail;

import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the question of a list as its filter wrote it into the trail: {@code {text=…, state=}}. */
final class TrailConditions {
    private static final Pattern QUESTION = Pattern.compile("\\{(.*)}", Pattern.DOTALL);
    private static final Pattern CONDITION =
            Pattern.compile("(?:^|, )([a-zA-Z]+)=(.*?)(?=, [a-zA-Z]+=|$)", Pattern.DOTALL);

    private TrailConditions() {}

    /**
     * The conditions that were set, in words; what is no question stays as it is.
     *
     * @param value words for the value of the condition of that name
     */
    static String inWords(String detail, UnaryOperator<String> name, BinaryOperator<String> value) {
        if (detail == null) {
            return null;
        }
        Matcher question = QUESTION.matcher(detail);
        return question.matches()
                ? CONDITION
                        .matcher(question.group(1))
                        .results()
                        .filter(one -> !one.group(2).isBlank())
                        .map(one -> name.apply(one.group(1)) + " " + value.apply(one.group(1), one.group(2)))
                        .collect(Collectors.joining("；"))
                : detail;
    }
}
