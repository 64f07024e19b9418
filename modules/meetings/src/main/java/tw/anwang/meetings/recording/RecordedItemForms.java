package tw.anwang.meetings.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tw.anwang.desk.Difference;
import tw.anwang.identity.Permitted;

/** A matter as a form: what is saved, and what the person typed that could not be saved yet. */
@ApplicationScoped
public class RecordedItemForms {
    @Inject
    MatterDrafts drafts;

    /** What the person typed while somebody else saved first, until it is decided; it is gone where it is saved anyway. */
    @Permitted("meetings.keep")
    @Transactional
    public Optional<RecordedTyped> undecided(RecordedItem item) {
        Optional<RecordedTyped> kept = drafts.of(item);
        if (kept.isPresent()
                && differences(RecordedTyped.of(item), kept.get(), kind -> kind).isEmpty()) {
            drafts.discard(item.recordingId(), item.id());
            return Optional.empty();
        }
        return kept;
    }

    /** Field by field; a point that only one of them has stands against an empty one. @param kindWords word of a kind */
    static List<Difference> differences(RecordedTyped theirs, RecordedTyped yours, UnaryOperator<String> kindWords) {
        Map<String, String> saved = theirs.fields(kindWords);
        Map<String, String> typed = new LinkedHashMap<>(yours.fields(kindWords));
        // a text kept by a page without that field leaves it as it is
        typed.putIfAbsent(RecordedTyped.PROPOSER, saved.get(RecordedTyped.PROPOSER));
        saved.keySet().forEach(name -> typed.putIfAbsent(name, ""));
        return Difference.between(saved, typed);
    }
}
