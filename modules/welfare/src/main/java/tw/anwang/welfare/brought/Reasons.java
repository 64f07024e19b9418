package tw.anwang.welfare.brought;

import tw.anwang.welfare.code.Code;
import tw.anwang.welfare.familycase.CaseState;

/** One list of the reasons for which a case ended: those of not opening are told from those of closing by a letter. */
final class Reasons {
    private static final String NOT_OPENED = "N";

    private Reasons() {}

    static String key(Code code) {
        return code.list() == Code.List.NOT_OPENED ? NOT_OPENED + code.code() : code.code();
    }

    static CaseState state(String key) {
        return key.startsWith(NOT_OPENED) ? CaseState.NOT_OPENED : CaseState.CLOSED;
    }

    static String code(String key) {
        return key.startsWith(NOT_OPENED) ? key.substring(NOT_OPENED.length()) : key;
    }
}
