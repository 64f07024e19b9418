package tw.anwang.identity;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The kinds of record on which an administrator sees what a role would see: every module with scoped records has one
 * bean of this type. Which rows those are is decided by {@link ScopeCriteria} alone; a module says what there is and how
 * people name it. Only invented records are ever asked for: those that the module's own sample rows wrote into
 * {@code identity_demo_record}.
 */
public interface PreviewedKinds {
    /**
     * @param label key in the module's messages
     * @param permission without which the role sees none of them
     */
    record Kind(ScopedKind<?, ?> scoped, String label, String permission) {
        public String name() {
            return scoped.name();
        }
    }

    /** The bundle with the labels, such as {@code tw.anwang.meetings.messages}. */
    String bundle();

    List<Kind> kinds();

    /** The unit of the kinds' entities. */
    EntityManager entities();

    /** How these records are called, by id. */
    Map<Long, String> words(String kind, Collection<Long> ids);
}
