package tw.anwang.meetings.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.anwang.identity.Actor;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Grade;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.grade.PaperGrade;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.minutes.ItemKind;
import tw.anwang.meetings.minutes.MinutesItem;
import tw.anwang.meetings.minutes.MinutesVersion;
import tw.anwang.meetings.minutes.MinutesVersions;
import tw.anwang.minutes.MinutesReader;
import tw.anwang.minutes.RequestDeck;
import tw.anwang.minutes.UnreadableMinutes;

/** Decks and minutes on their way into the register: read, matched by likeness, each match confirmed by a person. */
@ApplicationScoped
public class RequestImports {
    private static final String KIND = CountyRequest.KIND.name();
    private static final int CHOICES = 50;

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    CompilingOffices compiling;

    @Inject
    MinutesVersions minutes;

    @Inject
    Meetings meetings;

    @Inject
    ImportSides sides;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** A deck that was chosen. */
    public record Deck(String name, Content content) {}

    /** Opened once, and closed by who opens it. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    /** Minutes that have requests, of a meeting the person sees. */
    public record Choice(long minutesId, String title, int number) {}

    /** Newest meeting first. */
    @Permitted("meetings.keep")
    @Transactional
    public List<Choice> choices() {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Choice> query = cb.createQuery(Choice.class);
        Root<Meeting> meeting = query.from(Meeting.class);
        Root<MinutesVersion> version = query.from(MinutesVersion.class);
        var asks = query.subquery(Long.class);
        Root<MinutesItem> item = asks.from(MinutesItem.class);
        asks.select(item.get("minutesId")).where(cb.equal(item.get("words").get("kind"), ItemKind.REQUEST));
        query.select(cb.construct(Choice.class, version.get("id"), meeting.get("title"), version.get("number")))
                .where(
                        cb.equal(version.get("meetingId"), meeting.get("id")),
                        version.get("id").in(asks),
                        ScopeCriteria.visible(user.getMe().scope(), Meeting.KIND, cb, query, meeting))
                .orderBy(cb.desc(meeting.get("startsAt")), cb.desc(version.get("id")));
        return em.createQuery(query).setMaxResults(CHOICES).getResultList();
    }

    /** Why the person cannot bring requests of that county. */
    @Permitted("meetings.keep")
    @Transactional
    public Optional<RuleBroken> whyNotBring(String countyCode) {
        Actor me = user.getMe();
        boolean keeps = me.actsFor(compiling.programme()) || me.actsFor(compiling.of(countyCode));
        return keeps ? Optional.empty() : Optional.of(new RuleBroken("meetings.countyRequest.notImporter"));
    }

    /**
     * Reads both and matches them.
     *
     * @param minutesId null for a deck alone
     * @param deck null for minutes alone
     * @return its id
     * @throws RuleBroken where neither was chosen, the deck cannot be read, its paper is of a higher grade, or
     *     nothing of this county is left
     */
    @Permitted("meetings.keep")
    @Transactional
    public long bring(String countyCode, int year, Long minutesId, Deck deck) throws IOException {
        whyNotBring(countyCode).ifPresent(RuleBroken::refuse);
        if (minutesId == null && deck == null) {
            throw new RuleBroken("meetings.countyRequest.noSource");
        }
        Grade grade = minutesId == null
                ? Grade.ORDINARY
                : meetings.byId(minutes.byId(minutesId).meetingId()).grade();
        List<ReadRequest> there = deck == null ? List.of() : read(deck, grade);
        List<MinutesItem> items =
                minutesId == null ? List.of() : new MinutesRequests(minutes.itemsOf(minutesId)).requests();
        String name = deck == null ? null : fitting(deck.name());
        RequestImport brought =
                new RequestImport(countyCode, RequestRules.year(year), minutesId, name, user.getMe(), clock.instant());
        em.persist(brought);
        em.flush();
        sides.lay(brought, there, items);
        trail.record("bringRequests", KIND, 0, name);
        return brought.id();
    }

    private static List<ReadRequest> read(Deck deck, Grade record) throws IOException {
        try (InputStream in = deck.content().open()) {
            String text = MinutesReader.read(in, deck.name()).text();
            PaperGrade.whyNotLieWith(PaperGrade.of(deck.name(), text), record).ifPresent(RuleBroken::refuse);
            return RequestDeck.read(text).stream().map(ReadRequest::of).toList();
        } catch (UnreadableMinutes unreadable) {
            throw new RuleBroken("meetings.countyRequest.unreadable", unreadable.getMessage());
        }
    }

    private static String fitting(String name) {
        String words = name == null ? "" : name.replaceAll(".*[/\\\\]", "");
        return words.length() <= 200 ? words : words.substring(0, 200);
    }

    /** @throws NotVisible for anybody but the person who brought it */
    @Permitted("meetings.keep")
    @Transactional
    public RequestImport byId(long id) {
        return own(em.find(RequestImport.class, id), id);
    }

    private RequestImport own(RequestImport brought, long id) {
        if (brought == null || !brought.belongsTo(user.getMe())) {
            throw new NotVisible(KIND, id);
        }
        return brought;
    }

    /** Locked before it is read, and not taken over yet. */
    RequestImport open(long id) {
        RequestImport brought = own(em.find(RequestImport.class, id, LockModeType.PESSIMISTIC_WRITE), id);
        if (brought.isTaken()) {
            throw new RuleBroken("meetings.countyRequest.takenAlready");
        }
        return brought;
    }

    /** Lines of the deck in their order, then those of the minutes. @throws NotVisible as {@link #byId} */
    @Permitted("meetings.keep")
    @Transactional
    public List<RequestImportLine> lines(long id) {
        byId(id);
        return em.createQuery(
                        "select l from RequestImportLine l where l.importId = :id order by l.side, l.position",
                        RequestImportLine.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** What a person says of one line of the deck. @param matched place of the line of the minutes, or null for none */
    public record Said(int deck, Integer matched, boolean checked) {}

    /**
     * Keeps what a person says of both sides.
     *
     * @param leftOut places of lines of the minutes that shall stay out of the register
     * @throws RuleBroken where one line of the minutes was chosen twice
     */
    @Permitted("meetings.keep")
    @Transactional
    public void say(long id, List<Said> all, Set<Integer> leftOut) {
        open(id);
        Set<Integer> used = new HashSet<>();
        for (Said said : all) {
            if (said.matched() != null && !used.add(said.matched())) {
                throw new RuleBroken("meetings.countyRequest.matchTwice");
            }
        }
        for (RequestImportLine line : lines(id)) {
            if (line.side() == ImportSide.MINUTES) {
                line.leaveOut(leftOut.contains(line.position()));
                continue;
            }
            all.stream()
                    .filter(said -> said.deck() == line.position())
                    .forEach(said -> line.choose(said.matched(), said.checked()));
        }
    }
}
