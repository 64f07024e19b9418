package tw.anwang.identity.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Actor;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.GlassOpened;
import tw.anwang.identity.GlassReviewed;
import tw.anwang.identity.GrantableKinds.Numbered;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.identity.review.Verdict;
import tw.anwang.kernel.RuleBroken;

/** 緊急調閱: opening a record by its number, and signing that off. Looking for a number is on the trail too. */
@ApplicationScoped
public class Glasses {
    static final String KIND = GlassOpened.KIND;

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Kinds kinds;

    @Inject
    Reviewers reviewers;

    @Inject
    GlassRules rules;

    @Inject
    Trail trail;

    @Inject
    Event<GlassOpened> opened;

    @Inject
    Event<GlassReviewed> reviewed;

    @Inject
    Clock clock;

    /** The records of that number which the person does not see. @throws RuleBroken where there is none */
    @Transactional
    @Permitted(IdentityPermissions.BREAK_GLASS)
    public List<Numbered> find(String kind, String number, String reason) {
        GlassRules.whyNot(reason).ifPresent(RuleBroken::refuse);
        trail.record("lookUp", KIND, 0, kind + " " + number.strip());
        return hidden(known(kind), number);
    }

    private List<Numbered> hidden(Kinds.Known known, String number) {
        List<Numbered> all = known.module().numbered(known.kind().name(), number);
        if (all.isEmpty()) {
            throw new RuleBroken("identity.glass.unknown", number.strip());
        }
        List<Numbered> hidden =
                all.stream().filter(one -> lead(known, one.id()).isPresent()).toList();
        if (hidden.isEmpty()) {
            throw new RuleBroken("identity.glass.seen", all.get(0).words());
        }
        return hidden;
    }

    private Optional<OfficeId> lead(Kinds.Known known, long id) {
        return Records.of(known).leadOfHidden(user.getMe().scope(), id);
    }

    private Kinds.Known known(String kind) {
        return kinds.named(kind).orElseThrow(() -> new RuleBroken("identity.grant.noKind"));
    }

    /**
     * Opens it for the hours of APP_GLASS_HOURS, tells its heads and asks a reviewer.
     *
     * @param number as typed: who does not know it opens nothing
     * @return where the record is shown
     */
    @Transactional
    @Permitted(IdentityPermissions.BREAK_GLASS)
    public String open(String kind, String number, long recordId, String reason) {
        if (user.isDeputizing()) {
            // it would be opened for the deputy's own account and stay open after the days of acting
            throw new RuleBroken("identity.glass.deputy");
        }
        GlassRules.whyNot(reason).ifPresent(RuleBroken::refuse);
        Kinds.Known known = known(kind);
        Numbered record = hidden(known, number).stream()
                .filter(one -> one.id() == recordId)
                .findFirst()
                .orElseThrow(() -> new NotVisible(kind, recordId));
        Actor me = user.getMe();
        OfficeId lead = lead(known, recordId).orElseThrow();
        Instant now = clock.instant();
        Grant grant = new Grant(kind, recordId, lead, reason.strip(), me, now, rules.until(now));
        OfficeId reviewing = reviewers.reviewingOffice(lead, known.kind().nationalOwner(), me);
        Glass glass = new Glass(grant, kind, record, reviewing, rules.reviewBy(now), me, now);
        em.persist(grant);
        em.persist(glass);
        em.flush();
        trail.record("breakGlass", kind, recordId, reason.strip(), grant.id());
        opened.fire(new GlassOpened(
                glass.id(),
                me.name(),
                record.words(),
                reviewers.heads(lead),
                reviewing,
                glass.until(),
                glass.reviewBy()));
        return known.kind().page() + "?id=" + recordId;
    }

    /** @throws NotVisible for who neither opened it nor answers for it */
    @Transactional
    @Permitted(Permitted.ANYONE)
    public Glass byId(long id) {
        Glass glass = em.find(Glass.class, id);
        Actor me = user.getMe();
        if (glass == null || !me.id().equals(glass.account()) && !reviews(me, glass)) {
            throw new NotVisible(KIND, id);
        }
        trail.record("read", KIND, id, null);
        return glass;
    }

    private static boolean reviews(Actor me, Glass glass) {
        return me.may(IdentityPermissions.REVIEW_GLASS)
                && (me.actsFor(glass.reviewingOffice()) || me.actsFor(glass.lead()));
    }

    /** Signs it off. @param version the reviewer looked at @throws OptimisticLockException where another was faster */
    @Transactional
    @Permitted(IdentityPermissions.REVIEW_GLASS)
    public void review(long id, int version, Verdict verdict, String words) {
        Glass glass = byId(id);
        if (glass.version() != version) {
            throw new OptimisticLockException(glass);
        }
        glass.review(verdict, words, user.getMe(), clock.instant());
        trail.record("review", KIND, id, verdict + " " + words.strip());
        reviewed.fire(new GlassReviewed(
                id,
                glass.account(),
                glass.recordWords(),
                glass.review().verdict().name(),
                glass.review().words()));
    }
}
