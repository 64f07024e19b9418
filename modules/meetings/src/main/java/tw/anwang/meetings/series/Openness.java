package tw.anwang.meetings.series;

import tw.anwang.identity.Sensitivity;

/** How far the papers of a series may travel. */
public enum Openness {
    /** 公開. */
    PUBLIC,
    /** 機關內部. */
    INTERNAL,
    /** 個案性: never leaves its participants, whatever else a person may see. */
    CASE;

    public Sensitivity sensitivity() {
        return this == CASE ? Sensitivity.PARTIES_ONLY : Sensitivity.ORDINARY;
    }
}
