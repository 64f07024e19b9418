package tw.anwang.meetings.report;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import tw.anwang.desk.TextLength;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.UtcInstant;
import tw.anwang.meetings.round.Round;

/** The follow-up report of one meeting: its head; the lines are {@link ReportEntry}. */
@Entity
@Table(name = "meetings_report")
class Report {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "meeting_id")
    private long meetingId;

    @Column(name = "round_id")
    private long roundId;

    private String title;

    @Column(name = "columns_text")
    private String columns;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "returned_reason")
    private String returnedReason;

    @Column(name = "approved_by")
    private String approvedBy;

    @Convert(converter = UtcInstant.class)
    @Column(name = "frozen_at")
    private Instant frozenAt;

    @Version
    private int version;

    protected Report() {}

    Report(Round round, String title) {
        this.meetingId = round.meetingId();
        this.roundId = round.id();
        this.title = title;
        this.state = ReportState.DRAFT;
    }

    /** Why lines cannot be picked or ordered. */
    Optional<RuleBroken> whyNotArrange(OfficeId staffUnit, Actor me) {
        return whyNotKeep(staffUnit, me).or(() -> needs(ReportState.DRAFT));
    }

    Optional<RuleBroken> whyNotSubmit(OfficeId staffUnit, Actor me, long lines) {
        return whyNotArrange(staffUnit, me).or(() -> lines == 0 ? broken("empty") : Optional.empty());
    }

    /** Laid before the head, or taken back from there. */
    Optional<RuleBroken> whyNotTakeBack(OfficeId staffUnit, Actor me) {
        return whyNotKeep(staffUnit, me).or(() -> needs(ReportState.SUBMITTED));
    }

    Optional<RuleBroken> whyNotApprove(OfficeId staffUnit, Actor me) {
        boolean head = me.may("meetings.approve") && me.actsFor(staffUnit);
        return head ? needs(ReportState.SUBMITTED) : broken("notHead");
    }

    void submit(Actor me) {
        become(ReportState.SUBMITTED);
        submittedBy = me.name();
        returnedReason = null;
    }

    /** The head wants it changed, and says what. */
    void sendBack(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new RuleBroken("meetings.report.noReason");
        }
        become(ReportState.DRAFT);
        returnedReason = TextLength.atMost(400, reason);
    }

    void takeBack() {
        become(ReportState.DRAFT);
    }

    /** 定稿: from here on nothing that happens to an item changes the report. */
    void freeze(ReportColumns chosen, Actor me, Instant now) {
        become(ReportState.FROZEN);
        columns = chosen.codes();
        approvedBy = me.name();
        frozenAt = now;
    }

    private void become(ReportState next) {
        if (!state.mayBecome(next)) {
            throw next == ReportState.SUBMITTED
                    ? new RuleBroken("meetings.report.notDRAFT")
                    : new RuleBroken("meetings.report.notSUBMITTED");
        }
        state = next;
    }

    private static Optional<RuleBroken> whyNotKeep(OfficeId staffUnit, Actor me) {
        return Round.keeps(staffUnit, me)
                ? Optional.empty()
                : Optional.of(new RuleBroken("meetings.round.notStaffUnit"));
    }

    private Optional<RuleBroken> needs(ReportState wanted) {
        if (state == wanted) {
            return Optional.empty();
        }
        return state == ReportState.FROZEN ? broken("frozen") : broken("not" + wanted);
    }

    private static Optional<RuleBroken> broken(String rule) {
        return Optional.of(new RuleBroken("meetings.report." + rule));
    }

    boolean isFrozen() {
        return state == ReportState.FROZEN;
    }

    long id() {
        return id;
    }

    long meetingId() {
        return meetingId;
    }

    long roundId() {
        return roundId;
    }

    String title() {
        return title;
    }

    String columns() {
        return columns;
    }

    ReportState state() {
        return state;
    }

    String submittedBy() {
        return submittedBy;
    }

    /** Why the head sent it back; null once it is laid before the head again. */
    String returnedReason() {
        return returnedReason;
    }

    String approvedBy() {
        return approvedBy;
    }

    Instant frozenAt() {
        return frozenAt;
    }

    int version() {
        return version;
    }
}
