package tw.anwang.meetings.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One office's way of approving; an office without a row approves in one step. */
@Entity
@Table(name = "meetings_approval_setting")
class ApprovalSetting {
    @Id
    @Column(name = "office_id")
    private long officeId;

    @Enumerated(EnumType.STRING)
    private ApprovalForm form;

    @Version
    private int version;

    protected ApprovalSetting() {}

    ApprovalSetting(long officeId) {
        this.officeId = officeId;
    }

    ApprovalForm form() {
        return form;
    }

    void choose(ApprovalForm chosen) {
        form = chosen;
    }
}
