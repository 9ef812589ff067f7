package id.tenguyun.edge.upload;

import id.tenguyun.edge.partner.mongo.PartnerDocument;
import id.tenguyun.edge.submission.Batch;
import id.tenguyun.edge.submission.BatchReport;
import id.tenguyun.edge.submission.kafka.EventsOut;
import id.tenguyun.edge.submission.mongo.PartnerReceipts;
import id.tenguyun.edge.submission.web.BodyReader;
import id.tenguyun.edge.submission.web.Senders;
import id.tenguyun.eventing.web.Callers;
import id.tenguyun.eventing.web.Errors;
import id.tenguyun.eventing.web.Receipt.Outcome;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/**
 * A file by a page: chosen, looked over with every bad cell marked, sent only when the person says
 * so, and followed by its receipts.
 */
@Controller
class UploadController {

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";

  /** Outcomes in the reader's words. */
  private static final Map<String, String> WORDS =
      Map.of(
          "ACCEPTED", "Diterima · accepted",
          "DUPLICATE", "Sudah pernah dikirim · sent before",
          "REJECTED", "Ditolak · rejected",
          "OPEN", "Menunggu tanda terima · no receipt yet");

  private final Callers callers;
  private final Senders senders;
  private final BodyReader bodies;
  private final Uploads uploads;
  private final EventsOut out;
  private final PartnerReceipts receipts;

  UploadController(
      Callers callers,
      Senders senders,
      BodyReader bodies,
      Uploads uploads,
      EventsOut out,
      PartnerReceipts receipts) {
    this.callers = callers;
    this.senders = senders;
    this.bodies = bodies;
    this.uploads = uploads;
    this.out = out;
    this.receipts = receipts;
  }

  @Operation(summary = "The page where a partner chooses a file; HTML")
  @Errors({"401 Nobody is logged in", "403 No active partner"})
  @GetMapping("/upload")
  String choose(HttpServletRequest request, HttpServletResponse response, Model page) {
    PartnerDocument sender = sender(request);
    List<String> types = senders.types(sender).keySet().stream().filter(bodies::hasTable).toList();
    page.addAttribute("types", types);
    page.addAttribute("partner", sender.name());
    response.setHeader("Content-Security-Policy", POLICY);
    return "edge/upload";
  }

  @Operation(summary = "Keeps a file and goes to its preview; nothing is sent")
  @Errors({
    "401 Nobody is logged in",
    "404 Not a type that the caller may send",
    "413 The file is too large",
    "503 Too much is read at once"
  })
  @PostMapping(path = "/upload", consumes = "multipart/form-data")
  String keep(
      @RequestParam String type, @RequestParam MultipartFile file, HttpServletRequest request)
      throws IOException {
    PartnerDocument sender = sender(request);
    String name = file.getOriginalFilename();
    try (InputStream body = file.getInputStream()) {
      Upload upload =
          new Upload(
              UUID.randomUUID().toString(),
              sender.partnerId(),
              name == null ? "" : name,
              senders.type(sender, type),
              bodies.kind(type),
              SpooledFile.of(body),
              bodies.linesMax());
      uploads.put(upload);
      bodies.inTurn(upload::preview);
      return "redirect:/upload/" + upload.id();
    }
  }

  @Operation(summary = "What a file says, every bad cell marked; HTML")
  @Errors({"401 Nobody is logged in", "404 No such file of the caller's"})
  @GetMapping("/upload/{id}")
  String preview(
      @PathVariable String id, HttpServletRequest request, HttpServletResponse response, Model page)
      throws IOException {
    Upload upload = found(id, request);
    page.addAttribute(
        "upload", Map.of("id", id, "name", upload.fileName(), "type", upload.type().name()));
    page.addAttribute("partner", sender(request).name());
    page.addAttribute("preview", upload.preview());
    page.addAttribute("words", WORDS);
    BatchReport sent = upload.sent();
    page.addAttribute("sent", sent != null);
    page.addAttribute("outcomes", sent == null ? Map.of() : outcomes(upload, sent));
    response.setHeader("Content-Security-Policy", POLICY);
    return "edge/preview";
  }

  private Map<String, Long> outcomes(Upload upload, BatchReport sent) {
    Map<String, Long> counts = new LinkedHashMap<>();
    long known = 0;
    for (Outcome outcome : Outcome.values()) {
      long count = receipts.count(upload.owner(), upload.batch().prefix(), outcome);
      counts.put(outcome.name(), count);
      known += count;
    }
    counts.put("OPEN", Math.max(0, sent.sent() - known));
    return counts;
  }

  @Operation(summary = "Sends the good lines of a file that was looked over")
  @Errors({"401 Nobody is logged in", "404 No such file of the caller's"})
  @PostMapping("/upload/{id}/confirmation")
  String confirm(@PathVariable String id, HttpServletRequest request) throws IOException {
    Upload upload = found(id, request);
    EventsOut.Sending sending = out.begin();
    Batch batch = new Batch(upload.batch(), sending);
    bodies.inTurn(() -> upload.read(line -> BodyReader.take(batch, upload.type(), line)));
    sending.await();
    upload.sent(batch.report());
    return "redirect:/upload/" + upload.id();
  }

  @Operation(summary = "The file's lines with what became of each and what to mend; CSV")
  @Errors({"401 Nobody is logged in", "404 No such file of the caller's"})
  @GetMapping("/upload/{id}/receipts.csv")
  void receipts(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Upload upload = found(id, request);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"receipts.csv\"");
    Writer text = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
    new ReceiptedLines(upload, receipts).write(text);
  }

  private PartnerDocument sender(HttpServletRequest request) {
    return senders.partner(callers.partner(new ServletWebRequest(request)).partnerId());
  }

  private Upload found(String id, HttpServletRequest request) {
    return uploads
        .find(sender(request).partnerId(), id)
        .orElseThrow(() ->
            new ResponseStatusException(
                HttpStatus.NOT_FOUND,
                "No such file is kept. Files are kept for an hour; upload it again."));
  }
}
