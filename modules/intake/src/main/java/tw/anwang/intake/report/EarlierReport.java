package tw.anwang.intake.report;

import java.time.Instant;
import tw.anwang.identity.Sensitivity;
import tw.anwang.intake.ReportKind;

/** A report before this one, beside a person of it. */
public record EarlierReport(
        long id, String number, ReportKind kind, ReportState state, Instant receivedAt, Sensitivity sensitivity) {}
