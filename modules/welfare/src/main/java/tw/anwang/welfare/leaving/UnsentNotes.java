package tw.anwang.welfare.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.desk.Notices;
import tw.anwang.desk.UnsentDrafts;
import tw.anwang.identity.AccountId;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.visit.NoteDraft;

/**
 * Notes that the leaver typed and never saved: they stay the leaver's, and both are told. Nobody else reads them before
 * the leaver hands them on.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class UnsentNotes {
    @Inject
    UnsentDrafts drafts;

    @Inject
    Notices notices;

    /** Those of these cases for which that person typed a new note. */
    Set<Long> of(AccountId author, Collection<Long> cases) {
        Set<String> typed = drafts.of(
                author, NoteDraft.PAGE, cases.stream().map(NoteDraft::record).collect(Collectors.toSet()));
        return cases.stream().filter(id -> typed.contains(NoteDraft.record(id))).collect(Collectors.toSet());
    }

    /** The case has gone to somebody else: the author hands the text on or finishes it with the new worker. */
    void tell(FamilyCase handed, AccountId author, String authorName) {
        if (!of(author, List.of(handed.id())).isEmpty()) {
            notices.tell(
                    author,
                    "welfare.notice.ownDraft",
                    NoteDraft.page(handed.id()),
                    handed.number(),
                    handed.workerName());
            notices.tell(
                    handed.worker(),
                    "welfare.notice.draftOf",
                    "/welfare/familyCase.xhtml?id=" + handed.id(),
                    handed.number(),
                    authorName);
        }
    }
}
