package tw.anwang.desk;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import tw.anwang.identity.SensitiveText;

/**
 * A text in which words are looked for; a hit leads to its page. Numbers of persons are masked here for everybody, so
 * that the index never has them in clear.
 *
 * @param kind such as {@code meetings.answer}; its words stand under {@code kind.<kind>} in the source's messages
 * @param page where it is read, such as {@code /meetings/trackedItem.xhtml?id=7}
 * @param title what the hit is called
 * @param body the words themselves, may be empty
 * @param facts by which hits are narrowed down
 */
public record SearchText(String kind, String page, String title, String body, Facts facts) {
    /**
     * @param series id of the series of meetings, or null
     * @param place where in it, such as 第14次會議, or null
     * @param office id of the office shown beside the hit, or null
     * @param offices ids of all offices by which it is found
     * @param day by which hits are ordered, newest first; null comes last
     */
    public record Facts(Long series, String place, Long office, Set<Long> offices, LocalDate day) {
        public Facts {
            offices = Set.copyOf(offices);
        }
    }

    public SearchText {
        title = SensitiveText.masked(Objects.requireNonNullElse(title, ""));
        body = SensitiveText.masked(Objects.requireNonNullElse(body, ""));
    }
}
