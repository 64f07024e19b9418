package tw.anwang.desk.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import tw.anwang.desk.Drafts;
import tw.anwang.identity.DraftTaken;

/** Discards the drafts of pages below desk, whose modules cannot call it. */
@ApplicationScoped
class TakenDrafts {
    @Inject
    Drafts drafts;

    void taken(@Observes DraftTaken draft) {
        drafts.discard(draft.page(), draft.record());
    }
}
