package tw.anwang.meetings.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.consultation.ConsultationSheet.Verb;

/** Consultations as read. */
@ApplicationScoped
public class ConsultationSheets {
    @Inject
    CurrentUser user;

    @Inject
    Consultations consultations;

    @Inject
    Compilation compilation;

    @Inject
    ConsultationFiles files;

    @Inject
    BelongingLinks links;

    @Inject
    FirstReading reading;

    @Inject
    Masking masking;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /**
     * Everything the page shows.
     *
     * @param asked an edition; null: the newest
     * @throws tw.anwang.identity.NotVisible where the person does not see it
     */
    @Permitted("meetings.read")
    @Transactional
    public ConsultationSheet byId(long id, Integer asked) {
        Consultation of = consultations.byId(id);
        int edition = asked == null ? of.edition() : Math.max(1, Math.min(asked, of.edition()));
        return read(of, edition, consultations.replies(id, edition), links.of(of.belonging()));
    }

    /** The same for the owner's responses, which do not tell where the draft belongs. */
    ConsultationSheet withoutLinks(long id, int edition) {
        return read(consultations.byId(id), edition, consultations.replies(id, edition), List.of());
    }

    /** The draft alone, for the page of a reply: what others said of it has no place there. */
    ConsultationSheet draftFor(Reply reply) {
        Consultation of = consultations.byId(reply.consultationId());
        return said(of, reply.edition(), List.of(reply), List.of(), List.of());
    }

    private ConsultationSheet read(
            Consultation of, int edition, List<Reply> replies, List<ConsultationSheet.Link> belongs) {
        return said(of, edition, replies, compilation.left(of.id(), edition), belongs);
    }

    private ConsultationSheet said(
            Consultation of,
            int edition,
            List<Reply> replies,
            List<OpinionOnPoint> opinions,
            List<ConsultationSheet.Link> belongs) {
        reading.noted(of, replies);
        ConsultationRules rules = new ConsultationRules(of, user.getMe());
        trail.record("read", Consultation.KIND.name(), of.id(), null);
        return sheet(new SaidOnDraft(rules, edition, replies, opinions, masking), edition, opinions, belongs);
    }

    private ConsultationSheet sheet(
            SaidOnDraft said, int edition, List<OpinionOnPoint> opinions, List<ConsultationSheet.Link> belongs) {
        Consultation of = said.rules().of();
        List<ConsultationPoint> points = consultations.points(of.id(), edition);
        boolean own = said.isOwn();
        return new ConsultationSheet(
                of.id(),
                masking.text(of.words().title(), own),
                masking.text(of.words().reason(), own),
                edition,
                of.edition(),
                of.state(),
                of.grade(),
                of.intended().isPartiesOnly(),
                of.office(),
                of.closesAt(),
                of.isLate(clock.instant()),
                of.takesLate(),
                of.endedReason(),
                belongs,
                files.of(of.id()),
                said.points(points),
                changes(of, edition, points, own),
                said.board(),
                said.mine(),
                said.rules().owns(),
                obstacles(said.rules(), opinions),
                of.version());
    }

    private List<EditionChange> changes(Consultation of, int edition, List<ConsultationPoint> points, boolean own) {
        return edition == 1
                ? List.of()
                : EditionChange.between(consultations.points(of.id(), edition - 1), points).stream()
                        .map(change -> change.shown(text -> masking.text(text, own)))
                        .toList();
    }

    private static Map<Verb, RuleBroken> obstacles(ConsultationRules rules, List<OpinionOnPoint> opinions) {
        long unanswered =
                opinions.stream().filter(one -> one.response() == null).count();
        Map<Verb, RuleBroken> obstacles = new EnumMap<>(Verb.class);
        rules.whyNotWrite().ifPresent(why -> obstacles.put(Verb.WRITE, why));
        rules.whyNotAsk().ifPresent(why -> obstacles.put(Verb.ASK, why));
        rules.whyNotClose().ifPresent(why -> obstacles.put(Verb.CLOSE, why));
        rules.whyNotRespond().ifPresent(why -> obstacles.put(Verb.RESPOND, why));
        rules.whyNotPublish(unanswered).ifPresent(why -> obstacles.put(Verb.PUBLISH, why));
        rules.whyNotNextEdition(unanswered).ifPresent(why -> obstacles.put(Verb.NEXT, why));
        rules.whyNotWithdraw().ifPresent(why -> obstacles.put(Verb.WITHDRAW, why));
        return obstacles;
    }
}
