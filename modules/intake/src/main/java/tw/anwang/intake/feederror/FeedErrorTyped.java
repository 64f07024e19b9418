package tw.anwang.intake.feederror;

import java.io.Serializable;
import tw.anwang.intake.platform.FeedField;
import tw.anwang.intake.platform.Platform;

/** What stands in the fields. */
public class FeedErrorTyped implements Serializable {
    private static final long serialVersionUID = 1L;

    private Platform platform = Platform.ECARE;
    private String number;
    private FeedField field;
    private String wrong;
    private String right;
    private String addressee;

    ToldError told(Long report) {
        return new ToldError(platform, number, report, field, wrong, right, addressee);
    }

    public Platform getPlatform() {
        return platform;
    }

    public void setPlatform(Platform platform) {
        this.platform = platform;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public FeedField getField() {
        return field;
    }

    public void setField(FeedField field) {
        this.field = field;
    }

    public String getWrong() {
        return wrong;
    }

    public void setWrong(String wrong) {
        this.wrong = wrong;
    }

    public String getRight() {
        return right;
    }

    public void setRight(String right) {
        this.right = right;
    }

    public String getAddressee() {
        return addressee;
    }

    public void setAddressee(String addressee) {
        this.addressee = addressee;
    }
}
