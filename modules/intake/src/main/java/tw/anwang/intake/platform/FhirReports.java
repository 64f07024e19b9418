package tw.anwang.intake.platform;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tw.anwang.intake.report.LeavingReport;

/** FHIR R4 on its way out: one Bundle, or a resource on each line (ndjson); nothing is held. */
final class FhirReports implements AutoCloseable {
    private final Writer out;
    private final boolean bundle;
    private final Map<String, String> risks;
    private boolean first = true;

    /** @param risks names of 脆弱面向 by code */
    FhirReports(OutputStream stream, boolean bundle, Map<String, String> risks) throws IOException {
        this.bundle = bundle;
        this.risks = risks;
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
        if (bundle) {
            out.write("{\"resourceType\":\"Bundle\",\"type\":\"collection\"");
        }
    }

    void write(LeavingReport one) throws IOException {
        FhirReport fhir = new FhirReport(one, risk(one.report().words().riskCode()), bundle);
        if (one.subject() != null) {
            entry(fhir.patientId(), fhir.patient());
        }
        entry(fhir.requestId(), fhir.request());
    }

    private String risk(String code) {
        return code == null ? null : risks.getOrDefault(code, code);
    }

    private void entry(String id, JsonObject resource) throws IOException {
        if (bundle) {
            // an empty array is no FHIR: entries begin with the first one
            out.write(first ? ",\"entry\":[" : ",");
            JsonObjectBuilder entry = FhirReport.JSON.createObjectBuilder().add("fullUrl", "urn:uuid:" + id);
            out.write(text(entry.add("resource", resource).build()));
        } else {
            out.write(text(resource));
            out.write('\n');
        }
        first = false;
    }

    private static String text(JsonObject object) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = FhirReport.JSON.createWriter(text)) {
            json.writeObject(object);
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        if (bundle) {
            out.write(first ? "}" : "]}");
        }
        out.flush();
    }
}
