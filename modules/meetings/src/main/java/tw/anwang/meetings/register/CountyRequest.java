package tw.anwang.meetings.register;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.identity.Grade;
import tw.anwang.identity.ScopedKind;
import tw.anwang.identity.SensitiveText;
import tw.anwang.identity.Sensitivity;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.UtcInstant;
import tw.anwang.meetings.search.ToldToSearch;

/** A request of a county's bureau to the central government, from draft to its end; frozen once it was sent. */
@Entity
@EntityListeners(ToldToSearch.class)
@Table(name = "meetings_county_request")
public class CountyRequest {
    public static final ScopedKind<CountyRequest, CountyRequestParty> KIND =
            new ScopedKind<>("meetings.countyRequest", CountyRequest.class, CountyRequestParty.class);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "county_code")
    private String countyCode;

    private int year;

    private Integer number;

    private int position;

    @Embedded
    private RequestWords words;

    @Embedded
    private RequestSource source = new RequestSource();

    @Enumerated(EnumType.STRING)
    private RequestState state = RequestState.DRAFT;

    @Column(name = "merged_into")
    private Long mergedInto;

    @Embedded
    private NextStep nextStep;

    @Convert(converter = UtcInstant.class)
    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "reply_due_on")
    private LocalDate replyDueOn;

    @Column(name = "lead_office_id")
    private long leadOfficeId;

    @Enumerated(EnumType.ORDINAL)
    private Sensitivity sensitivity = Sensitivity.ORDINARY;

    @Version
    private int version;

    protected CountyRequest() {}

    /** A draft. @param year common era, of the meeting or report it is for */
    CountyRequest(OfficeRef bureau, int year, RequestWords words) {
        this.leadOfficeId = bureau.id().value();
        this.countyCode = bureau.countyCode();
        this.year = year;
        this.words = words;
    }

    /** One that was put forward outside the portal: sent already. */
    static CountyRequest registered(
            OfficeRef bureau, int year, RequestWords words, RequestSource source, Sensitivity as, Instant sentAt) {
        CountyRequest request = new CountyRequest(bureau, year, words);
        request.source = source;
        request.sensitivity = as;
        request.state = RequestState.SENT;
        request.sentAt = sentAt;
        return request;
    }

    /** Other words: they stand with the bureau until it hands them in again. */
    void amend(RequestWords other) {
        words = other;
    }

    void handIn() {
        state = RequestState.REVIEW;
    }

    /** @param counted among the requests of the bureau in that year; kept when it comes a second time */
    void approve(int counted, int place) {
        number(counted, place);
        state = RequestState.COMPILING;
    }

    void number(int counted, int place) {
        number = number == null ? Integer.valueOf(counted) : number;
        position = position == 0 ? place : position;
    }

    /** @throws RuleBroken without saying what is to be changed */
    void giveBack(String why) {
        RequestRules.whyNotReason(why).ifPresent(RuleBroken::refuse);
        state = RequestState.RETURNED;
    }

    void withdraw() {
        state = RequestState.WITHDRAWN;
    }

    /** @throws RuleBroken where the other one is of another county or year, or not being compiled */
    void merge(CountyRequest into) {
        RequestRules.whyNotJoin(this, into).ifPresent(RuleBroken::refuse);
        mergedInto = into.id;
        state = RequestState.MERGED;
    }

    /** Joined no more: the other one was withdrawn, or went back to its bureau. */
    void part() {
        mergedInto = null;
        state = RequestState.COMPILING;
    }

    void place(int at) {
        position = at;
    }

    /** @param dueOn the day by which the centre is asked to reply, or null */
    void send(Instant now, LocalDate dueOn) {
        state = RequestState.SENT;
        sentAt = now;
        replyDueOn = dueOn;
    }

    /** Another day by which the centre is asked to reply. */
    void replyBy(LocalDate day) {
        replyDueOn = day;
    }

    /** @param all whether every office that was asked has replied */
    void replied(boolean all) {
        if (all && state == RequestState.SENT) {
            state = RequestState.REPLIED;
        }
    }

    /** What follows from the replies. @param next one of {@link RequestState#NEXT_STEPS} */
    void follow(RequestState next, NextStep step) {
        if (!RequestState.NEXT_STEPS.contains(next)) {
            throw new RuleBroken("meetings.countyRequest.noNextStep");
        }
        step.whyNot(next).ifPresent(RuleBroken::refuse);
        state = next;
        nextStep = step;
    }

    /** As lists of work call it: what is 密 by its number alone, and never with a number of a person. */
    public String called() {
        return grade() == Grade.ORDINARY ? numbered() + " " + SensitiveText.masked(words.title()) : numbered();
    }

    /** Year of the republic, and the number its bureau gave it where it has one. */
    String numbered() {
        return (year - 1911) + (number == null ? "" : "-" + number);
    }

    public Long id() {
        return id;
    }

    public String countyCode() {
        return countyCode;
    }

    /** Common era. */
    public int year() {
        return year;
    }

    /** Counted in bureau and year, or null before the bureau's head approved. */
    public Integer number() {
        return number;
    }

    /** Its place in what the county sends. */
    public int position() {
        return position;
    }

    public RequestWords words() {
        return words;
    }

    public RequestSource source() {
        return source == null ? new RequestSource() : source;
    }

    public RequestState state() {
        return state;
    }

    public Long mergedInto() {
        return mergedInto;
    }

    /** What follows from the replies, or nothing yet. */
    public NextStep nextStep() {
        return nextStep == null ? NextStep.NONE : nextStep;
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** The day by which the centre is asked to reply, or null. */
    public LocalDate replyDueOn() {
        return replyDueOn;
    }

    /** The bureau that asks. */
    public OfficeId bureau() {
        return new OfficeId(leadOfficeId);
    }

    /** 變更密等: the same circle of people under another grade. */
    void regrade(Grade grade) {
        sensitivity = sensitivity.graded(grade);
    }

    Sensitivity sensitivity() {
        return sensitivity;
    }

    /** At least as closed as the minutes it was read out of, or the request that joined it. @return whether it was more open before */
    boolean keepWithin(Sensitivity outer) {
        Sensitivity before = sensitivity;
        sensitivity = sensitivity.within(outer);
        return sensitivity != before;
    }

    public Grade grade() {
        return sensitivity.grade();
    }

    public int version() {
        return version;
    }

    /** 個案性. */
    boolean isPartiesOnly() {
        return sensitivity.isPartiesOnly();
    }

    /** The series with which it had become 個案性 is open again. */
    void openAgain() {
        sensitivity = Sensitivity.ORDINARY.graded(grade());
    }
}
