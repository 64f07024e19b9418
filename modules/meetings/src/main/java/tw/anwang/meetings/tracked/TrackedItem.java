package tw.anwang.meetings.tracked;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Actor;
import tw.anwang.identity.Grade;
import tw.anwang.identity.ScopedKind;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.due.Due;
import tw.anwang.meetings.due.DueWords;
import tw.anwang.meetings.grade.Graded;
import tw.anwang.meetings.search.ToldToSearch;
import tw.anwang.meetings.series.Party;

/**
 * A decision that somebody has to carry out, under a number anyone can cite. It is handed out once, reported on round
 * by round and leaves tracking only as a meeting, or a paper approved in between, decides.
 */
@Entity
@EntityListeners(ToldToSearch.class)
@Table(name = "meetings_tracked_item")
public class TrackedItem extends AdoptedDecision {
    public static final ScopedKind<TrackedItem, TrackedItemParty> KIND =
            new ScopedKind<>("meetings.trackedItem", TrackedItem.class, TrackedItemParty.class);

    @Enumerated(EnumType.STRING)
    private Handling handling;

    @Enumerated(EnumType.STRING)
    private Tracking tracking = Tracking.PENDING;

    @Embedded
    private Ending ending = new Ending();

    @Embedded
    private TimeLimit limit = TimeLimit.of(Due.none());

    @Column(name = "urgent_on")
    private LocalDate urgentOn;

    @Column(name = "lead_office_id")
    private long leadOfficeId;

    @Version
    private int version;

    @OneToMany(mappedBy = "item", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<TrackedItemParty> parties = new ArrayList<>();

    @OneToMany(mappedBy = "item", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<TrackingChange> changes = new ArrayList<>();

    protected TrackedItem() {}

    /** An item handed out, taken over by the opening balance, or a stub: {@code act} says which. */
    TrackedItem(NewItem begun, Act act, Basis basis, Actor me, Instant now) {
        super(begun, now);
        handling = begun.handling();
        limit = TimeLimit.of(begun.due());
        leadOfficeId = begun.lead().value();
        parties.addAll(Parties.of(this, begun));
        write(act, handling.tracking(), basis, me, now);
    }

    /** Why the decision cannot be written down by this person today; pages show it beside the button. */
    public Optional<RuleBroken> whyNot(Decision decision, Actor me, LocalDate today) {
        return TrackedItemPolicy.whyNotKeep(this, me).or(() -> decision.whyNot(this, today));
    }

    /** Writes down what a meeting decided, or what was approved on file. */
    public void decide(Decision decision, Actor me, Instant now) {
        whyNot(decision, me, Taipei.dayOf(now)).ifPresent(RuleBroken::refuse);
        Tracking next = decision.leadsTo();
        limit = limit.anew(); // what a meeting keeps is due at the one after it
        ending = Ending.by(decision, Taipei.dayOf(now));
        handling = next == Tracking.UNDER ? Handling.REPORT : handling;
        write(decision.act(), next, decision.basis(), me, now).with(decision.into());
    }

    /** A line of its life that decides nothing on it. @param other the item that has part in it, or null */
    void tell(Act act, TrackedItem other, Basis basis, Actor me, Instant now) {
        write(act, tracking, basis, me, now).with(other);
    }

    /** 復原: stands where it stood before it was merged, moved or split. @param missedOn as it was before, or null */
    void undo(LocalDate missedOn, Basis basis, Actor me, Instant now) {
        TrackedItemPolicy.whyNotUndo(this, me).ifPresent(RuleBroken::refuse);
        limit = limit.missedAsBefore(missedOn);
        ending = new Ending();
        write(Act.UNDO, Tracking.UNDER, basis, me, now);
    }

    /** 撤回: what began it was taken back. */
    void withdraw(TrackedItem restored, Basis basis, Actor me, Instant now) {
        TrackedItemPolicy.whyNotAdjust(this, me).ifPresent(RuleBroken::refuse);
        ending = Ending.withdrawn(restored);
        write(Act.WITHDRAW, Tracking.NOT, basis, me, now).with(restored);
    }

    /** Offices of an item that goes on within this one are asked here too. @return those that were not asked before */
    List<Joined> join(Collection<OfficeId> offices) {
        return Parties.join(this, parties, offices);
    }

    /** They are asked here no longer. */
    void leave(Collection<Joined> offices) {
        offices.forEach(one -> Parties.leave(this, parties, one));
    }

    /** 展延: another time limit, granted by the staff unit or a meeting. */
    public void extend(Due newDue, Basis basis, Actor me, Instant now) {
        TrackedItemPolicy.whyNotAdjust(this, me).ifPresent(RuleBroken::refuse);
        String told = DueWords.of(due(), Locale.TAIWAN) + " → " + DueWords.of(newDue, Locale.TAIWAN);
        limit = TimeLimit.of(newDue);
        write(Act.EXTEND, tracking, basis.telling(told), me, now);
    }

    /** 改分: another office leads; the one before keeps no part unless it is the staff unit. */
    public void reassign(OfficeId lead, Basis basis, Actor me, Instant now) {
        TrackedItemPolicy.whyNotAdjust(this, me).ifPresent(RuleBroken::refuse);
        Parties.handOver(parties, new TrackedItemParty(this, lead, Part.LEAD));
        leadOfficeId = lead.value();
        write(Act.REASSIGN, tracking, basis, me, now);
    }

    /** 改分協辦: another office works along in the place of one that did; who leads stays. */
    void reassign(OfficeId co, OfficeId to, Basis basis, Actor me, Instant now) {
        TrackedItemPolicy.whyNotAdjust(this, me).ifPresent(RuleBroken::refuse);
        Parties.handOver(parties, co, to);
        write(Act.REASSIGN_CO, tracking, basis, me, now);
    }

    /** Who keeps it and reads along, as its series says now. @return whether anybody else than before does */
    boolean follow(OfficeId staff, List<Party> readers) {
        return Parties.follow(this, parties, staff, readers);
    }

    /** 變更密等. Who may is asked where a person says so. @param why reason, which its life tells */
    void regrade(Grade grade, String why, Actor me, Instant now) {
        String told = Graded.words(grade(), Locale.TAIWAN) + " → " + Graded.words(grade, Locale.TAIWAN);
        grade(grade);
        write(Act.GRADE, tracking, Basis.staffUnit(why).telling(told), me, now);
    }

    /** The next meeting closed without the report that was due there; says nothing to items with another limit. */
    public void missedMeeting(long meetingId, LocalDate meetingDay, Actor me, Instant now) {
        if (tracking == Tracking.UNDER && limit.isNextMeeting()) {
            limit = limit.missedOn(meetingDay);
            write(Act.MISS_MEETING, tracking, Basis.meeting(meetingId, null), me, now);
        }
    }

    /** 已閱: the office has read what needs no report. */
    OfficeId read(Actor me, Instant now) {
        TrackedItemPolicy.whyNotRead(this, me).ifPresent(RuleBroken::refuse);
        TrackedItemParty asked = Parties.asked(parties, me).orElseThrow();
        asked.read(me, now);
        return asked.office();
    }

    private TrackingChange write(Act act, Tracking next, Basis basis, Actor me, Instant now) {
        TrackingChange change = new TrackingChange(this, act, tracking, next, basis, me, now);
        changes.add(change);
        tracking = next;
        urgentOn = limit.sortsOn(tracking);
        return change;
    }

    /** Overdue: tracked, with a day (or the meeting where it was due) that has passed. */
    public boolean isOverdueOn(LocalDate today) {
        return urgentOn.isBefore(today);
    }

    public int version() {
        return version;
    }

    public Handling handling() {
        return handling;
    }

    public Tracking tracking() {
        return tracking;
    }

    /** The day that counts for "overdue", far off where none does. */
    public LocalDate urgentOn() {
        return urgentOn;
    }

    public Due due() {
        return limit.due();
    }

    /** Day of the meeting that closed without the report due there, or null. */
    public LocalDate missedOn() {
        return limit.missedOn();
    }

    /** How tracking ended; all of it null while it goes on. */
    public Ending ending() {
        return ending == null ? new Ending() : ending; // JPA reads an embeddable of nulls as null
    }

    public OfficeId lead() {
        return new OfficeId(leadOfficeId);
    }

    /** The office for which the person is asked to report, as lead or co-office; empty where nothing is asked. */
    public Optional<OfficeId> askedOf(Actor me) {
        return Parties.asked(parties, me).map(TrackedItemParty::office);
    }

    /** Every office that is asked: the lead first. */
    public List<OfficeId> askedOffices() {
        return Parties.askedOffices(parties);
    }

    public OfficeId staff() {
        return Parties.with(parties, Part.STAFF).map(TrackedItemParty::office).orElse(null);
    }

    public List<TrackedItemParty> parties() {
        return List.copyOf(parties);
    }

    /** Its life, oldest first. */
    public List<TrackingChange> changes() {
        return List.copyOf(changes);
    }
}
