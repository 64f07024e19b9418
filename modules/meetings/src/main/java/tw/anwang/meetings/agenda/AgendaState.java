package tw.anwang.meetings.agenda;

/** Before it is settled the staff unit alone sees an agenda. */
public enum AgendaState {
    DRAFT,
    /** 定稿: everybody who sees the meeting reads it. */
    SETTLED
}
