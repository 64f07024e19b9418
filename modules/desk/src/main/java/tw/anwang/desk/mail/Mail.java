package tw.anwang.desk.mail;

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
import java.time.Instant;
import java.util.Optional;
import tw.anwang.desk.CalendarEntry;
import tw.anwang.desk.MailFate;
import tw.anwang.desk.MailState;
import tw.anwang.desk.NewMail;
import tw.anwang.identity.AccountId;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.UtcInstant;

/** A row of the outbox: whom to tell of which numbers, where they are seen, and what became of it. */
@Entity
@Table(name = "desk_mail")
public class Mail {
    private static final int NAME_ROOM = 100;
    private static final int PROBLEM_ROOM = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String occasion;

    @Column(name = "occasion_id")
    private long occasionId;

    private String receiver;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "office_id")
    private Long officeId;

    private String address;

    private String numbers;

    private String page;

    @Embedded
    private MailCalendar calendar;

    @Enumerated(EnumType.STRING)
    private MailState state;

    private int tries;

    /** Made before the last time somebody had it sent again. */
    @Column(name = "tries_before")
    private int triesBefore;

    @Convert(converter = UtcInstant.class)
    @Column(name = "next_try_at")
    private Instant nextTryAt;

    @Enumerated(EnumType.STRING)
    private MailProblem problem;

    @Column(name = "problem_words")
    private String problemWords;

    @Convert(converter = UtcInstant.class)
    @Column(name = "written_at")
    private Instant writtenAt;

    @Convert(converter = UtcInstant.class)
    @Column(name = "ended_at")
    private Instant endedAt;

    protected Mail() {}

    /** @param line the numbers in one line; @param state WAITING, or why it will never be sent */
    public static Mail of(NewMail wanted, String line, MailState state, Instant now) {
        Mail mail = new Mail();
        mail.occasion = wanted.occasion();
        mail.occasionId = wanted.occasionId();
        mail.officeId = wanted.office() == null ? null : wanted.office().value();
        mail.numbers = line;
        mail.page = wanted.page();
        mail.calendar = wanted.calendar() == null ? null : new MailCalendar(wanted.calendar());
        mail.state = state;
        mail.writtenAt = now;
        mail.nextTryAt = state == MailState.WAITING ? now : null;
        mail.endedAt = state == MailState.WAITING ? null : now;
        return mail;
    }

    /** @param account null where there is none behind the address; @param found null where no address is known */
    public Mail to(AccountId account, String name, String found) {
        accountId = account == null ? null : account.value();
        receiver = name.substring(0, Math.min(NAME_ROOM, name.length()));
        address = state == MailState.NO_ADDRESS ? null : found;
        return this;
    }

    boolean isDue(Instant now) {
        return state == MailState.WAITING && !nextTryAt.isAfter(now);
    }

    /** Counts a try before it is made, so that a crash in the middle is a try too, with its pause. */
    void tried(Instant now) {
        tries++;
        nextTryAt = now.plus(Pauses.after(Math.min(tries - triesBefore, 2)).orElseThrow());
    }

    void sent(Instant now) {
        end(MailState.SENT, now);
        problem = null;
        problemWords = null;
    }

    void failed(MailProblem why, String words, Instant now) {
        problem = why;
        problemWords = words == null ? null : words.substring(0, Math.min(PROBLEM_ROOM, words.length()));
        nextTryAt = why.isForGood()
                ? null
                : Pauses.after(tries - triesBefore).map(now::plus).orElse(null);
        if (nextTryAt == null) {
            end(MailState.FAILED, now);
        }
    }

    private void end(MailState how, Instant now) {
        state = how;
        nextTryAt = null;
        endedAt = now;
    }

    Optional<RuleBroken> whyNotRetry() {
        return state == MailState.WAITING || state == MailState.FAILED || state == MailState.GIVEN_UP
                ? Optional.empty()
                : Optional.of(new RuleBroken("desk.mail.over"));
    }

    Optional<RuleBroken> whyNotGiveUp() {
        return state == MailState.WAITING || state == MailState.FAILED
                ? Optional.empty()
                : Optional.of(new RuleBroken("desk.mail.over"));
    }

    /** The next round of the post tries it, whatever its pause, and from there as often as a new one. */
    void retry(Instant now) {
        whyNotRetry().ifPresent(RuleBroken::refuse);
        state = MailState.WAITING;
        triesBefore = tries;
        nextTryAt = now;
        endedAt = null;
    }

    void giveUp(Instant now) {
        whyNotGiveUp().ifPresent(RuleBroken::refuse);
        end(MailState.GIVEN_UP, now);
    }

    long id() {
        return id;
    }

    String address() {
        return address;
    }

    String numbers() {
        return numbers;
    }

    String page() {
        return page;
    }

    /** What it does in the receiver's calendar, where it does anything. */
    Optional<CalendarEntry> calendar() {
        return Optional.ofNullable(calendar).filter(MailCalendar::isThere).map(MailCalendar::entry);
    }

    MailState state() {
        return state;
    }

    /** What became of it, for who had it written. */
    public MailFate fate() {
        return new MailFate(
                occasionId, receiver, officeId, state, tries, problem == null ? null : problem.key(), endedAt);
    }

    MailRow row() {
        return new MailRow(
                id,
                receiver,
                address,
                numbers,
                state,
                tries,
                problem == null ? null : problem.key(),
                problemWords,
                writtenAt,
                nextTryAt,
                endedAt,
                whyNotRetry().isEmpty(),
                whyNotGiveUp().isEmpty());
    }
}
