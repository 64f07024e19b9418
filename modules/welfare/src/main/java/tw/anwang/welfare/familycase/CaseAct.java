package tw.anwang.welfare.familycase;

/** What was done with a case, as its history tells it. */
public enum CaseAct {
    /** 受理成案: with the acceptance of the report. */
    OPENED,
    /** 併入通報: a further report joined it. */
    JOINED,
    /** 平台匯入: a platform has it too, and told of it. */
    BROUGHT,
    /** 平台更新: what the platform says otherwise since. */
    FOLLOWED,
    /** 指派. */
    ASSIGNED,
    /** 改派. */
    REASSIGNED,
    /** 訪視改期. */
    VISIT_MOVED,
    /** 完成評估. */
    ASSESSED,
    /** 送審. */
    PROPOSED,
    /** 退回. */
    RETURNED,
    /** 核定. */
    DECIDED,
    /** 重新開案: taken up again after it had ended. */
    REOPENED,
    /** 督導討論. */
    SUPERVISED,
    /** 轉介. */
    REFERRED,
    /** 轉介回覆. */
    REFERRAL_ANSWERED,
    /** 提出轉案. */
    TRANSFER_OFFERED,
    /** 轉案未成: refused, or taken back. */
    TRANSFER_ENDED,
    /** 轉案. */
    TRANSFERRED;

    public String getLabelKey() {
        return "familyCase.act." + name();
    }
}
