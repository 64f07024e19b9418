package tw.anwang.meetings.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import tw.anwang.kernel.RuleBroken;

/** Into which proposals one may be joined (併案). */
@RequestScoped
public class MergeChoices {
    @Inject
    CallSheets lists;

    /** The others of the same meeting that are on their way to it. */
    List<ProposalRow> targets(ProposalSheet sheet) {
        return lists.rows(sheet.meetingId()).stream()
                .filter(row -> row.id() != sheet.id() && ProposalState.STANDING.contains(row.state()))
                .toList();
    }

    /** @throws RuleBroken where none was chosen */
    long chosen(Long into) {
        if (into == null) {
            throw new RuleBroken("meetings.proposal.noTargetChosen");
        }
        return into;
    }
}
