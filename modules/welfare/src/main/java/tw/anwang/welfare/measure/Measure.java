package tw.anwang.welfare.measure;

import java.time.Instant;
import tw.anwang.welfare.familycase.Vulnerability;

/**
 * What one assessment measured.
 *
 * @param home 家庭環境
 * @param support 外部支持
 */
public record Measure(Instant at, Vulnerability grade, int home, int support) {
    /** 家庭功能: both scores together. */
    public int functioning() {
        return home + support;
    }
}
