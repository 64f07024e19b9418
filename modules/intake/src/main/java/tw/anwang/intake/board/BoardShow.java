package tw.anwang.intake.board;

/** Which clocks the board shows. */
public enum BoardShow {
    /** 全部進行中. */
    RUNNING,
    /** 已逾時. */
    LATE,
    /** 4 小時內到期. */
    SOON,
    /** 今日到期. */
    TODAY;

    public String getLabelKey() {
        return "board." + name();
    }
}
