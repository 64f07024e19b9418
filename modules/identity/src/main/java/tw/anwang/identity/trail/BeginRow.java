package tw.anwang.identity.trail;

import java.time.LocalDateTime;

/**
 * From where on a writer's acts lie in the database, because what was before lies in sealed archives alone.
 *
 * @param number the last that was taken out, with the link that ended there
 * @param closes whether that link was the writer's end
 * @param acts how many were taken out in all
 * @param head of that link: the next one is bound to it
 * @param before all of them happened before that moment, in UTC
 * @param code over the others, with the trail's key: who can write into the database cannot make such a row
 */
record BeginRow(
        int writer,
        long number,
        boolean closes,
        long acts,
        byte[] head,
        LocalDateTime before,
        LocalDateTime removedAt,
        byte[] code) {

    /** As the link before the next one. */
    SealRow link() {
        return new SealRow(writer, number, 0, "", closes, removedAt, head);
    }

    Object[] words() {
        return new Object[] {"begin", writer, number, closes, acts, TrailJson.base64(head), before, removedAt};
    }
}
