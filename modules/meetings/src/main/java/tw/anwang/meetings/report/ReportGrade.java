package tw.anwang.meetings.report;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import tw.anwang.identity.Actor;
import tw.anwang.identity.Grade;
import tw.anwang.identity.Sensitivity;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.tracked.TrackedItem;

/**
 * Items of a report that are 密, for one reader: who may not see such reads that they are there and no more, and who
 * may holds a paper that is 密 itself.
 */
record ReportGrade(Set<Long> confidential, boolean withheld) {
    static ReportGrade of(EntityManager em, List<ReportLine> lines, Actor reader) {
        List<Long> ids = lines.stream().map(ReportLine::itemId).toList();
        List<Long> confidential = ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select i.id from " + TrackedItem.class.getSimpleName()
                                        + " i where i.id in :ids and i.sensitivity in :confidential",
                                Long.class)
                        .setParameter("ids", ids)
                        .setParameter(
                                "confidential", Set.of(Sensitivity.CONFIDENTIAL, Sensitivity.CONFIDENTIAL_PARTIES_ONLY))
                        .getResultList();
        return new ReportGrade(Set.copyOf(confidential), !reader.scope().confidential());
    }

    List<ReportLine> shown(List<ReportLine> lines) {
        return lines.stream()
                .map(line -> withheld && confidential.contains(line.itemId()) ? line.withheld() : line)
                .toList();
    }

    Grade of(Meeting meeting) {
        return confidential.isEmpty() || withheld ? meeting.grade() : Grade.CONFIDENTIAL;
    }
}
