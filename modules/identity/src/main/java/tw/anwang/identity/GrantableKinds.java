package tw.anwang.identity;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import tw.anwang.directory.OfficeId;

/**
 * The kinds of record that an owning office may grant to others: every module with such records has one bean of this
 * type. What a grant opens is decided by {@link ScopeCriteria} alone; here a module only says what there is and how
 * people name it.
 */
public interface GrantableKinds {
    /**
     * @param label key in the module's messages
     * @param page where one record is shown, by its id: {@code /meetings/trackedItem.xhtml}
     * @param nationalOwner the office that sees every grant of the kind and can end each
     */
    record Kind(ScopedKind<?, ?> scoped, String label, String page, OfficeId nationalOwner) {
        public String name() {
            return scoped.name();
        }
    }

    /**
     * A record as people speak of it.
     *
     * @param words its number and what tells it apart from others of that number; nothing of its content
     */
    record Numbered(long id, String words) {}

    /** The bundle with the labels, such as {@code tw.anwang.meetings.messages}. */
    String bundle();

    List<Kind> kinds();

    /** The unit of the kinds' entities. */
    EntityManager entities();

    /** Every record that bears this number, whatever the person sees: for 緊急調閱, which is on the trail. */
    List<Numbered> numbered(String kind, String number);

    /** How these records are called, by id: for those who answer for them. */
    Map<Long, String> words(String kind, Collection<Long> ids);
}
