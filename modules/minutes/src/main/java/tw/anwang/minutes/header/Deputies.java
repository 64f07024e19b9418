package tw.anwang.minutes.header;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.anwang.minutes.people.Named;
import tw.anwang.minutes.people.People;

/** Who is in the chair for another: 林處長大同（許副處長美玲代理）, 陳召集人福海　王委員漢志代, 葉副市長澤山代. */
final class Deputies {
    private static final Pattern BRACKETED = Pattern.compile(
            "[(（][\\s\u3000]*(?:由)?([^()（）]{2,24}?)[\\s\u3000]*代[\\s\u3000]*(?:理|為主持|主持|理主席|理主持)?[\\s\u3000]*[)）]");
    private static final Pattern AT_END =
            Pattern.compile("^(.{2,60}?)\\s*代(?:理|為主持|主持|理主席|理主持)?\\s*(?:[(（][^()（）]*[)）])?$");
    private static final int LONGEST = 24;

    private final People people;

    Deputies(People people) {
        this.people = people;
    }

    /** The one who acts, where the words say that somebody does. */
    Optional<Named> in(String written) {
        Matcher bracketed = BRACKETED.matcher(written);
        if (bracketed.find()) {
            Optional<Named> named = people.read(bracketed.group(1));
            if (named.isPresent()) {
                return named;
            }
        }
        Matcher end = AT_END.matcher(written);
        return end.matches() ? last(end.group(1)) : Optional.empty();
    }

    /** The last person of the words, as much of them as one person can be. */
    private Optional<Named> last(String words) {
        for (int from = Math.max(0, words.length() - LONGEST); from < words.length() - 1; from++) {
            Optional<Named> named = people.read(words.substring(from));
            if (named.isPresent()
                    && named.get().name().length() > 1
                    && !named.get().title().isEmpty()) {
                return named;
            }
        }
        return Optional.empty();
    }
}
