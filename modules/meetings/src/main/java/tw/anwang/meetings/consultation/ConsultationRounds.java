package tw.anwang.meetings.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.reminder.OfficesToTell;

/** A consultation from its sending on: asking, asking more, closing, publishing, the next edition, withdrawing. */
@ApplicationScoped
public class ConsultationRounds {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    ConsultationTurn turn;

    @Inject
    Consultations consultations;

    @Inject
    Compilation compilation;

    @Inject
    ConsultationReaders readers;

    @Inject
    ConsultationTasks tasks;

    @Inject
    BelongingRules belongings;

    @Inject
    OfficesToTell toTell;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** Sends the draft to the offices asked. @param version the form was read at */
    @Permitted(ConsultationRules.OWN)
    @Transactional
    public void send(long id, int version, Asking asking) {
        Consultation of = taken(id, version, ConsultationRules::whyNotWrite);
        if (consultations.points(id, of.edition()).size() == 1 && !compilation.hasFiles(id)) {
            throw new RuleBroken("meetings.consultation.noDraft");
        }
        until(of, asking);
        of.keepWithin(belongings.circle(of.belonging(), of.intended()));
        of.open(clock.instant());
        ask(of, asking.offices());
        readers.publish(of);
        trail.record("askOpinions", Consultation.KIND.name(), id, null);
    }

    /** More offices, another moment; where it was closed, it is open again. @param version the form was read at */
    @Permitted(ConsultationRules.OWN)
    @Transactional
    public void askMore(long id, int version, Asking asking) {
        Consultation of = taken(id, version, ConsultationRules::whyNotAsk);
        boolean reopens = of.state() == ConsultationState.CLOSED;
        if (reopens || !asking.closesAt().equals(of.closesAt())) {
            until(of, asking);
            tasks.prolonged(of);
        } else {
            of.until(asking.closesAt(), asking.takesLate());
        }
        if (reopens) {
            of.open(of.openedAt());
            tasks.forget(of);
        }
        ask(of, asking.offices());
        readers.publish(of);
        em.lock(of, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        trail.record("change", Consultation.KIND.name(), id, null);
    }

    private void until(Consultation of, Asking asking) {
        ConsultationRules.whyNotUntil(asking.closesAt(), clock.instant()).ifPresent(RuleBroken::refuse);
        of.until(asking.closesAt(), asking.takesLate());
    }

    /** Offices asked before stay asked; the own office asks itself nothing. */
    private void ask(Consultation of, Set<Long> offices) {
        Set<Long> known = new TreeSet<>();
        consultations.replies(of.id(), of.edition()).forEach(reply -> {
            known.add(reply.office().value());
            // who goes on with its work replies for an office that ended
            toTell.now(reply.office(), Taipei.today(clock)).forEach(now -> known.add(now.value()));
        });
        if (known.isEmpty() && offices.isEmpty()) {
            throw new RuleBroken("meetings.consultation.noOffice");
        }
        if (offices.contains(of.office().value())) {
            throw new RuleBroken("meetings.consultation.itself");
        }
        new TreeSet<>(offices)
                .stream().filter(known::add).forEach(office -> em.persist(new Reply(of, office, clock.instant())));
        em.flush();
        consultations.replies(of.id(), of.edition()).stream()
                .filter(reply -> reply.state() != ReplyState.SENT)
                .forEach(reply -> tasks.follow(reply, of));
    }

    /** 截止: no reply is taken any more. */
    @Permitted(ConsultationRules.OWN)
    @Transactional
    public void close(long id) {
        Consultation of = taken(id, ConsultationRules::whyNotClose);
        of.close();
        tasks.closed(of);
        trail.record("closeConsultation", Consultation.KIND.name(), id, null);
    }

    /** 公布彙整表: who sees the consultation reads all opinions and responses from now on. */
    @Permitted(ConsultationRules.OWN)
    @Transactional
    public void publish(long id) {
        Consultation of = taken(id, rules -> rules.whyNotPublish(compilation.unanswered(rules.of())));
        of.publish();
        tasks.forget(of);
        tasks.tellAsked(of, "meetings.notice.consultation.published");
        readers.publish(of);
        trail.record("publishCompilation", Consultation.KIND.name(), id, null);
    }

    /** The second round: the next edition of the draft, to the offices given. @param points of that edition */
    @Permitted(ConsultationRules.OWN)
    @Transactional
    public void nextEdition(long id, int version, List<DraftPoint> points, Asking asking) {
        Consultation of = taken(id, version, rules -> rules.whyNotNextEdition(compilation.unanswered(rules.of())));
        if (points.isEmpty()) {
            throw new RuleBroken("meetings.consultation.noPoints");
        }
        until(of, asking);
        tasks.forget(of);
        of.nextEdition(clock.instant());
        consultations.points(of, points);
        ask(of, asking.offices());
        readers.publish(of);
        trail.record("nextEdition", Consultation.KIND.name(), id, String.valueOf(of.edition()));
    }

    /** 撤回. @throws RuleBroken without a reason */
    @Permitted(ConsultationRules.OWN)
    @Transactional
    public void withdraw(long id, String why) {
        Consultation of = taken(id, ConsultationRules::whyNotWithdraw);
        if (why == null || why.isBlank()) {
            throw new RuleBroken("meetings.consultation.noReason");
        }
        of.withdraw(why);
        tasks.forget(of);
        tasks.tellAsked(of, "meetings.notice.consultation.withdrawn");
        trail.record("withdrawConsultation", Consultation.KIND.name(), id, why);
    }

    private Consultation taken(long id, int version, Function<ConsultationRules, Optional<RuleBroken>> whyNot) {
        Consultation of = taken(id, whyNot);
        if (of.version() != version) {
            throw new OptimisticLockException();
        }
        return of;
    }

    private Consultation taken(long id, Function<ConsultationRules, Optional<RuleBroken>> whyNot) {
        turn.take(id);
        Consultation of = consultations.byId(id);
        whyNot.apply(new ConsultationRules(of, user.getMe())).ifPresent(RuleBroken::refuse);
        return of;
    }
}
