package tw.anwang.welfare.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tw.anwang.kernel.Taipei;
import tw.anwang.welfare.familycase.Vulnerability;
import tw.anwang.welfare.norm.Norm;

/**
 * When a family has to be seen next: as planned at the last visit, and no later than its grade allows after the last
 * contact and after the last visit face to face.
 */
public final class VisitPace {
    private VisitPace() {}

    /** @param nextOn planned at that contact, or null */
    public record Contact(Instant at, LocalDate nextOn, boolean face) {}

    /**
     * @param contacts newest first
     * @param grade null while the family is not assessed: then only what was planned counts
     * @param norms days between contacts, of today
     * @param since the day from which it counts where there was no contact yet
     */
    public static Optional<LocalDate> next(
            List<Contact> contacts, Vulnerability grade, Map<Norm.Kind, Integer> norms, LocalDate since) {
        Stream<LocalDate> planned =
                contacts.stream().limit(1).map(Contact::nextOn).filter(day -> day != null);
        return Stream.concat(planned, latest(contacts, grade, norms, since).stream())
                .min(Comparator.naturalOrder());
    }

    /** The last day that the grade allows, whatever was planned; nothing while the family is not assessed. */
    static Optional<LocalDate> latest(
            List<Contact> contacts, Vulnerability grade, Map<Norm.Kind, Integer> norms, LocalDate since) {
        return grade == null
                ? Optional.empty()
                : byGrade(contacts, grade, norms, since).min(Comparator.naturalOrder());
    }

    /** A day that was settled after the last contact stands in place of what was planned there. */
    static List<Contact> moved(List<Contact> contacts, LocalDate to) {
        Contact last = contacts.get(0);
        return Stream.concat(
                        Stream.of(new Contact(last.at(), to, last.face())),
                        contacts.stream().skip(1))
                .toList();
    }

    private static Stream<LocalDate> byGrade(
            List<Contact> contacts, Vulnerability grade, Map<Norm.Kind, Integer> norms, LocalDate since) {
        LocalDate contact = last(contacts.stream(), since);
        LocalDate face = last(contacts.stream().filter(Contact::face), since);
        return Stream.of(contact.plusDays(norms.get(grade.contact())), face.plusDays(norms.get(grade.face())));
    }

    private static LocalDate last(Stream<Contact> contacts, LocalDate since) {
        return contacts.findFirst().map(one -> Taipei.dayOf(one.at())).orElse(since);
    }
}
