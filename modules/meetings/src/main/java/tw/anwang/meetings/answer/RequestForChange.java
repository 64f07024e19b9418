package tw.anwang.meetings.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import tw.anwang.desk.TextLength;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.UtcInstant;
import tw.anwang.meetings.tracked.TrackedItem;
import tw.anwang.meetings.tracked.Tracking;

/** An office asks for another lead (改分) or a later day (展延); the staff unit decides with words. */
@Entity
@Table(name = "meetings_request_for_change")
public class RequestForChange {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "tracked_item_id")
    private long trackedItemId;

    @Column(name = "office_id")
    private long officeId;

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    private String reason;

    @Column(name = "suggested_office_id")
    private Long suggestedOfficeId;

    @Column(name = "until_day")
    private LocalDate untilDay;

    @Embedded
    private RequestOutcome outcome = new RequestOutcome();

    @Column(name = "asked_by")
    private String askedBy;

    @Convert(converter = UtcInstant.class)
    @Column(name = "asked_at")
    private Instant askedAt;

    @Version
    private int version;

    protected RequestForChange() {}

    private RequestForChange(RequestKind kind, long itemId, OfficeId office, String reason, Actor me, Instant now) {
        this.kind = kind;
        this.trackedItemId = itemId;
        this.officeId = office.value();
        this.reason = TextLength.atMost(1000, reason);
        this.askedBy = me.name();
        this.askedAt = now;
    }

    /** 非權責，建議改由 that office. @throws RuleBroken without a reason, for an office that is not the person's, or to itself */
    static RequestForChange reassign(
            long itemId, OfficeId office, OfficeId suggested, String reason, Actor me, Instant now) {
        requireOurs(office, reason, me);
        if (suggested == null || suggested.equals(office)) {
            throw new RuleBroken("meetings.request.noOtherOffice");
        }
        var asked = new RequestForChange(RequestKind.REASSIGN, itemId, office, reason, me, now);
        asked.suggestedOfficeId = suggested.value();
        return asked;
    }

    /** Until that day. @throws RuleBroken without a reason, for an office that is not the person's, or for a day gone by */
    static RequestForChange extend(
            long itemId, OfficeId office, LocalDate until, String reason, Actor me, Instant now, LocalDate today) {
        requireOurs(office, reason, me);
        if (until == null || !until.isAfter(today)) {
            throw new RuleBroken("meetings.request.dayPassed");
        }
        var asked = new RequestForChange(RequestKind.EXTEND, itemId, office, reason, me, now);
        asked.untilDay = until;
        return asked;
    }

    private static void requireOurs(OfficeId office, String reason, Actor me) {
        if (!me.may(AnswerRules.WRITE) || !me.actsFor(office)) {
            throw new RuleBroken("meetings.answer.notOfficer");
        }
        if (reason == null || reason.isBlank()) {
            throw new RuleBroken("meetings.request.noReason");
        }
    }

    /** @param keeper whether the person works for the staff unit of the series */
    Optional<RuleBroken> whyNotDecide(boolean keeper) {
        if (!keeper) {
            return Optional.of(new RuleBroken("meetings.round.notStaffUnit"));
        }
        return outcome.whyNotDecide();
    }

    /** @param words of the decision; a refusal needs them */
    void decide(boolean grant, String words, boolean keeper, Actor me, Instant now) {
        whyNotDecide(keeper).ifPresent(RuleBroken::refuse);
        outcome = RequestOutcome.of(grant, words, me, now);
    }

    RequestRow row() {
        return new RequestRow(
                id,
                trackedItemId,
                officeId,
                kind,
                reason,
                suggestedOfficeId,
                untilDay,
                outcome.state(),
                askedBy,
                askedAt,
                outcome.decidedBy(),
                outcome.words());
    }

    public long id() {
        return id;
    }

    public long trackedItemId() {
        return trackedItemId;
    }

    public RequestKind kind() {
        return kind;
    }

    public OfficeId suggestedOffice() {
        return suggestedOfficeId == null ? null : new OfficeId(suggestedOfficeId);
    }

    public LocalDate untilDay() {
        return untilDay;
    }

    public RequestState state() {
        return outcome.state();
    }

    public String reason() {
        return reason;
    }

    /** Only an office that is asked, of an item that is tracked, asks for another lead or a later day. */
    static Optional<RuleBroken> whyNotAsk(TrackedItem item, Actor me) {
        if (!me.may(AnswerRules.WRITE) || item.askedOf(me).isEmpty()) {
            return Optional.of(new RuleBroken("meetings.request.notAsked", item.number()));
        }
        return item.tracking() == Tracking.UNDER
                ? Optional.empty()
                : Optional.of(new RuleBroken("meetings.request.notTracked", item.number()));
    }

    /** A later day is later than the one that holds now. */
    Optional<RuleBroken> whyNotLater(TrackedItem item) {
        LocalDate now = item.due().date();
        return kind == RequestKind.EXTEND && now != null && !untilDay.isAfter(now)
                ? Optional.of(new RuleBroken("meetings.request.notLater", now))
                : Optional.empty();
    }

    OfficeId office() {
        return new OfficeId(officeId);
    }
}
