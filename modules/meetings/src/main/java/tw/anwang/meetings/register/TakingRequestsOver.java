package tw.anwang.meetings.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Sensitivity;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.minutes.ItemKind;
import tw.anwang.meetings.minutes.MinutesItem;
import tw.anwang.meetings.minutes.MinutesVersions;
import tw.anwang.meetings.minutes.UnitPart;

/** Takes what was read and matched into the register; what stands there already stays as it is. */
@ApplicationScoped
public class TakingRequestsOver {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    RequestImports imports;

    @Inject
    RegisteredBefore before;

    @Inject
    CountyRequests requests;

    @Inject
    CompilingOffices compiling;

    @Inject
    RequestThemes themes;

    @Inject
    RequestReaders readers;

    @Inject
    RequestTurn turn;

    @Inject
    MinutesVersions minutes;

    @Inject
    Meetings meetings;

    @Inject
    Offices offices;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** Why it cannot be taken over yet: matches that nobody has confirmed, or it was already. */
    @Permitted("meetings.keep")
    @Transactional
    public Optional<RuleBroken> whyNot(long id) {
        if (imports.byId(id).isTaken()) {
            return Optional.of(new RuleBroken("meetings.countyRequest.takenAlready"));
        }
        return unchecked(imports.lines(id));
    }

    private static Optional<RuleBroken> unchecked(List<RequestImportLine> lines) {
        long open = lines.stream()
                .filter(line -> line.side() == ImportSide.DECK && !line.isChecked())
                .count();
        boolean compared = lines.stream().anyMatch(line -> line.side() == ImportSide.MINUTES);
        return open > 0 && compared
                ? Optional.of(new RuleBroken("meetings.countyRequest.unchecked", open))
                : Optional.empty();
    }

    /** @return how many came in */
    @Permitted("meetings.keep")
    @Transactional
    public int takeOver(long id) {
        RequestImport brought = imports.open(id);
        turn.take(new RequestTurn.Place(brought.countyCode(), brought.year()));
        imports.whyNotBring(brought.countyCode()).ifPresent(RuleBroken::refuse);
        List<RequestImportLine> lines = imports.lines(id);
        unchecked(lines).ifPresent(RuleBroken::refuse);
        Papers papers = papers(brought);
        Set<Integer> matched = new HashSet<>();
        int taken = 0;
        for (RequestImportLine line : lines) {
            RequestImportLine said = line.side() == ImportSide.DECK ? minutesOf(lines, line.matched()) : line;
            if (line.side() == ImportSide.MINUTES && (line.isLeftOut() || matched.contains(line.position()))) {
                continue;
            }
            if (said != null) {
                matched.add(said.position());
            }
            taken += take(brought, line.side() == ImportSide.DECK ? line : null, said, papers) ? 1 : 0;
        }
        brought.take(clock.instant());
        trail.record("takeRequests", CountyRequest.KIND.name(), 0, brought.deckName());
        return taken;
    }

    /** Of which meeting the minutes are. @param at when what they say was said */
    private record Papers(MinutesRequests minutes, Sensitivity sensitivity, Instant at) {}

    private Papers papers(RequestImport brought) {
        if (brought.minutesId() == null) {
            return new Papers(new MinutesRequests(List.of()), Sensitivity.ORDINARY, clock.instant());
        }
        Meeting meeting = meetings.byId(minutes.byId(brought.minutesId()).meetingId());
        LocalDateTime began = meeting.facts().startsAt();
        return new Papers(
                new MinutesRequests(minutes.itemsOf(brought.minutesId())),
                meeting.sensitivity(),
                began == null ? clock.instant() : Taipei.at(began));
    }

    private static RequestImportLine minutesOf(List<RequestImportLine> lines, Integer position) {
        return lines.stream()
                .filter(line -> position != null && line.side() == ImportSide.MINUTES && line.position() == position)
                .findFirst()
                .orElse(null);
    }

    /** @param deck null where the minutes have it alone @param said null where the deck has it alone */
    private boolean take(RequestImport brought, RequestImportLine deck, RequestImportLine said, Papers papers) {
        Optional<Long> there = before.of(brought, deck, said);
        RequestImportLine shown = deck == null ? said : deck;
        Long request =
                there.orElseGet(() -> register(brought, deck, said, papers).id());
        ImportResult result = there.isPresent() ? ImportResult.ALREADY : ImportResult.TAKEN;
        shown.became(result, request);
        if (said != null) {
            said.became(result, request);
        }
        return there.isEmpty();
    }

    private CountyRequest register(
            RequestImport brought, RequestImportLine deck, RequestImportLine said, Papers papers) {
        RequestImportLine shown = deck == null ? said : deck;
        OfficeId bureau = bureau(brought, deck, said);
        RequestWords words = new RequestWords(
                theme(shown.theme()), ReadRequest.title(shown.heading(), shown.text()), shown.text(), null);
        RequestSource source = new RequestSource(
                shown.bureau(),
                deck == null ? null : deck.reference(),
                said == null ? null : said.reference(),
                said == null ? null : said.minutesItemId());
        OfficeRef office = offices.byId(bureau).orElseThrow();
        CountyRequest request =
                CountyRequest.registered(office, brought.year(), words, source, papers.sensitivity(), papers.at());
        request.number(
                requests.nextNumber(bureau, brought.year()), requests.nextPlace(brought.countyCode(), brought.year()));
        em.persist(request);
        em.flush();
        if (said != null) {
            reply(request, papers.minutes().repliesTo(said.minutesItemId()), papers.at());
            tracked(request, said.minutesItemId());
        }
        requests.step(request, brought.deckName());
        em.flush();
        readers.publish(request, compiling);
        return request;
    }

    /** Who asked at the meeting, else in the deck; a part of an office that the directory has not lies with who compiles. */
    private OfficeId bureau(RequestImport brought, RequestImportLine deck, RequestImportLine said) {
        if (said != null && said.office() != null) {
            return said.office();
        }
        return deck != null && deck.office() != null ? deck.office() : compiling.of(brought.countyCode());
    }

    /** 整合資訊平台，提升功能 is the theme 整合資訊平台. */
    private Long theme(String written) {
        return themes.all().stream()
                .filter(theme -> written != null && written.startsWith(theme.name()))
                .findFirst()
                .map(RequestTheme::id)
                .orElse(null);
    }

    private void reply(CountyRequest request, List<MinutesItem> said, Instant at) {
        int position = 0;
        for (MinutesItem item : said) {
            boolean local = item.kind() == ItemKind.STATEMENT;
            em.persist(RequestReply.said(
                    request.id(),
                    position++,
                    MinutesRequests.office(item, UnitPart.SPEAKER),
                    item.who(),
                    local,
                    item.text(),
                    at));
        }
        request.replied(said.stream().anyMatch(item -> item.kind() != ItemKind.STATEMENT));
    }

    /** Goes on as the item that was selected from the same point of the minutes. */
    private void tracked(CountyRequest request, Long minutesItem) {
        em.createQuery("select i.id from TrackedItem i where i.origin.minutesItemId = :item", Long.class)
                .setParameter("item", minutesItem)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .ifPresent(item -> request.follow(RequestState.TRACKED, new NextStep(null, item)));
    }
}
