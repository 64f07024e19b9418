package tw.anwang.meetings.consultation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Masking;
import tw.anwang.meetings.consultation.ConsultationSheet.BoardLine;
import tw.anwang.meetings.consultation.ConsultationSheet.PointSheet;
import tw.anwang.meetings.consultation.ConsultationSheet.Said;

/**
 * What was said of one edition of a draft, as one person reads it: the owner all that left its office, an office asked
 * its own; once it is published everybody all of it, with the owner's responses.
 *
 * @param opinions that left their offices
 */
record SaidOnDraft(
        ConsultationRules rules, int edition, List<Reply> replies, List<OpinionOnPoint> opinions, Masking masking) {

    boolean isOwn() {
        return rules.me().actsFor(rules.of().office());
    }

    private boolean isOpen() {
        return rules.owns() || rules.isPublished(edition);
    }

    List<PointSheet> points(List<ConsultationPoint> points) {
        Map<Long, Reply> byId = replies.stream().collect(Collectors.toMap(Reply::id, Function.identity()));
        return points.stream().map(point -> sheet(point, byId)).toList();
    }

    private PointSheet sheet(ConsultationPoint point, Map<Long, Reply> byId) {
        return new PointSheet(
                point.id(),
                point.label(),
                point.isWhole(),
                point.isWhole() ? null : masking.text(point.asked().line(), isOwn()),
                isOpen() ? masking.text(point.result(), isOwn()) : null,
                opinions.stream()
                        .filter(one -> one.pointId() == point.id() && byId.containsKey(one.replyId()))
                        .filter(one -> isOpen() || isMine(byId.get(one.replyId())))
                        .map(one -> said(one, byId.get(one.replyId())))
                        .toList(),
                point.version());
    }

    private Said said(OpinionOnPoint one, Reply reply) {
        OfficeId office = reply.office();
        return new Said(
                one.id(),
                office,
                reply.isLate(),
                masking.text(one.text(), isMine(reply)),
                isOpen() ? one.response() : null,
                isOpen() ? masking.text(one.words(), isOwn()) : null);
    }

    private boolean isMine(Reply reply) {
        return rules.me().actsFor(reply.office());
    }

    List<BoardLine> board() {
        return isOpen() ? lines(replies) : List.of();
    }

    List<BoardLine> mine() {
        return lines(replies.stream().filter(this::isMine).toList());
    }

    private static List<BoardLine> lines(List<Reply> replies) {
        return replies.stream()
                .map(one -> new BoardLine(
                        one.id(),
                        one.office(),
                        one.state(),
                        one.state() == ReplyState.SENT && one.isNothing(),
                        one.isLate(),
                        one.readAt(),
                        one.readBy(),
                        one.sentAt()))
                .toList();
    }
}
