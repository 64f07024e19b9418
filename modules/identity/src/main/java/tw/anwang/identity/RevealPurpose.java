package tw.anwang.identity;

/** What a masked field is shown for; the words are {@code reveal.purpose.<name>} of identity's messages. */
public enum RevealPurpose {
    /** 辦理本案. */
    HANDLING,
    /** 聯繫當事人. */
    CONTACT,
    /** 核對身分. */
    IDENTITY,
    /** 依法提供. */
    LEGAL,
    /** 其他. */
    OTHER
}
