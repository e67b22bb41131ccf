using System.Globalization;
using System.Text;

namespace Vroegsignalering.AspNetCore.Tests.Api;

/// <summary>The kinds of hostile requests that the product has to withstand.</summary>
internal static class HostileRequests
{
    private const string Canary = WorkHost.Canary;
    private const string Own = $"/gemeenten/{WorkHost.Own}";
    private const string Events = $"{Own}/zaken/{{zaak}}/gebeurtenissen";
    private const string Attempts = $"{Own}/zaken/{{zaak}}/contactpogingen";
    private const string Intake = $"{Own}/innames?ontvangenOp=2026-11-02";
    private const string RightAttempt = """{"datum":"2026-11-04","kanaal":"telefoon"}""";

    public static IReadOnlyList<HostileRequest> All { get; } =
    [
        new("text in place of JSON", "POST", Attempts, 415) { Change = Content(RightAttempt, "text/plain") },
        new("a form in place of JSON", "POST", Attempts, 415) { Change = Content($"kanaal={Canary}", "application/x-www-form-urlencoded") },
        new("XML with an entity", "POST", Attempts, 415) { Change = Content($"<!DOCTYPE a [<!ENTITY x \"{Canary}\">]><a>&x;</a>", "application/xml") },
        new("another character set", "POST", Attempts, 415) { Change = Content(RightAttempt, "application/json; charset=utf-16") },
        new("a compressed body", "POST", Attempts, 415) { Json = RightAttempt, Change = r => r.Content!.Headers.ContentEncoding.Add("gzip") },
        new("no content type", "POST", Attempts, 415) { Json = RightAttempt, Change = r => r.Content!.Headers.ContentType = null },
        new("two content types", "POST", Attempts, 400, 415) { Json = RightAttempt, Change = r => r.Content!.Headers.TryAddWithoutValidation("Content-Type", "text/html") },
        new("a huge body", "POST", Attempts, 413) { Json = $"{{\"kanaal\":\"{Canary}{new string('x', 200_000)}\"}}" },
        new("a huge body without its length", "POST", Attempts, 413) { Json = new string(' ', 200_000), Change = r => r.Headers.TransferEncodingChunked = true },
        new("a body that is empty", "POST", Attempts, 400) { Json = "" },
        new("deep JSON", "POST", Attempts, 400) { Json = $"{{\"kanaal\":{new string('[', 5_000)}{new string(']', 5_000)}}}" },
        new("JSON that is cut off", "POST", Attempts, 400) { Json = $"{{\"kanaal\":\"{Canary}" },
        new("a list in place of an object", "POST", Attempts, 400) { Json = $"[\"{Canary}\"]" },
        new("a field twice", "POST", Attempts, 400) { Json = """{"datum":"2026-11-04","kanaal":"telefoon","kanaal":"brief"}""" },
        new("an unknown field", "POST", Attempts, 400) { Json = $"{{\"datum\":\"2026-11-04\",\"kanaal\":\"telefoon\",\"{Canary}\":1}}" },
        new("a field of the prototype", "POST", Attempts, 400) { Json = $"{{\"__proto__\":{{\"rol\":\"{Canary}\"}},\"datum\":\"2026-11-04\",\"kanaal\":\"telefoon\"}}" },
        new("an unknown word of a list", "POST", Attempts, 400) { Json = $"{{\"datum\":\"2026-11-04\",\"kanaal\":\"{Canary}\"}}" },
        new("a number of an enumeration", "POST", Attempts, 400) { Json = """{"datum":"2026-11-04","kanaal":4}""" },
        new("text in place of true", "POST", Attempts, 400) { Json = $"{{\"datum\":\"2026-11-04\",\"kanaal\":\"telefoon\",\"bereikt\":\"{Canary}\"}}" },
        new("a day that does not exist", "POST", Attempts, 400) { Json = """{"datum":"2026-02-30","kanaal":"telefoon"}""" },
        new("a day in the future", "POST", Attempts, 422) { Json = """{"datum":"2027-11-04","kanaal":"telefoon"}""" },
        new("a null byte in text", "POST", Events, 400) { Json = $"{{\"soort\":\"eigenaar\",\"eigenaar\":\"{Canary}\\u0000\"}}" },
        new("half a surrogate pair", "POST", Events, 400) { Json = $"{{\"soort\":\"eigenaar\",\"eigenaar\":\"{Canary}\\ud800\"}}" },
        new("bytes that are no UTF-8", "POST", Events, 400) { Change = Bytes([0x7B, 0x22, 0xC3, 0x28, 0x22, 0x7D], "application/json") },
        new("a name that is too long", "POST", Events, 400) { Json = $"{{\"soort\":\"eigenaar\",\"eigenaar\":\"{Canary}{new string('a', 500)}\"}}" },
        new("fields of another kind of event", "POST", Events, 400) { Json = $"{{\"soort\":\"hulp-aanvaard\",\"eigenaar\":\"{Canary}\"}}" },
        new("an event that only the system makes", "POST", Events, 400) { Json = """{"soort":"opened"}""" },
        new("no If-Match", "POST", Attempts, 428) { Json = RightAttempt, Match = null },
        new("an If-Match for everything", "POST", Attempts, 400) { Json = RightAttempt, Match = "*" },
        new("a forged If-Match", "POST", Attempts, 412) { Json = RightAttempt, Match = "\"99\"" },
        new("a negative If-Match", "POST", Attempts, 400) { Json = RightAttempt, Match = "\"-1\"" },
        new("an If-Match with text", "POST", Attempts, 400) { Json = RightAttempt, Match = $"\"{Canary}\"" },
        new("two times If-Match", "POST", Attempts, 400) { Json = RightAttempt, Change = r => r.Headers.TryAddWithoutValidation("If-Match", "\"2\"") },
        new("a forged token", "POST", Attempts, 401) { Json = RightAttempt, Worker = $"{Canary}.{Canary}.x" },
        new("a case of another municipality", "GET", $"{Own}/zaken/{{andere}}", 404),
        new("another municipality", "GET", $"/gemeenten/{WorkHost.Other}/zaken", 404),
        new("a municipality with a path in it", "GET", "/gemeenten/..%2F..%2Fetc%2Fpasswd/zaken", 404),
        new("a case with a path in it", "GET", $"{Own}/zaken/..%2F..%2F{Canary}", 404),
        new("a case with a null byte", "GET", $"{Own}/zaken/Z%00{Canary}", 400, 404),
        new("a case with SQL in it", "GET", $"{Own}/zaken/Z'%20OR%201=1--{Canary}", 404),
        new("a case with script in it", "GET", $"{Own}/zaken/%3Cscript%3E{Canary}%3C%2Fscript%3E", 404),
        new("a very long address", "GET", $"{Own}/zaken/{new string('Z', 5_000)}", 404, 414),
        new("a BSN in the query", "GET", $"{Own}/zaken?bsn=999990019", 400),
        new("a name in the query", "GET", $"{Own}/zaken?naam={Canary}", 400),
        new("a filter twice", "GET", $"{Own}/zaken?wijk=1234&wijk=1235", 400),
        new("a negative number of lines", "GET", $"{Own}/zaken?aantal=-5", 400),
        new("a number with too many digits", "GET", $"{Own}/zaken?aantal=99999999999999999999", 400),
        new("a forged place of a page", "GET", $"{Own}/zaken?na={Canary}", 400),
        new("a slash at the end", "GET", $"{Own}/zaken/", 404),
        new("another method", "PATCH", $"{Own}/zaken/{{zaak}}", 405) { Json = "{}" },
        new("verb tunnelling in a header", "POST", $"{Own}/zaken/{{zaak}}", 405) { Json = "{}", Change = r => r.Headers.Add("X-HTTP-Method-Override", "DELETE") },
        new("verb tunnelling in the query", "POST", $"{Own}/behandelingen?_method=DELETE", 400) { Json = "{}" },
        new("the method TRACE", "TRACE", $"{Own}/zaken", 405),
        new("a path in the name of a file", "POST", Intake, 400) { Change = File("../../etc/passwd") },
        new("a drive in the name of a file", "POST", Intake, 400) { Change = File($"C:\\{Canary}.csv") },
        new("script in the name of a file", "POST", Intake, 400) { Change = File($"<script>{Canary}</script>.csv") },
        new("a formula in the name of a file", "POST", Intake, 400) { Change = File($"=cmd|{Canary}") },
        new("a file without a day of receipt", "POST", $"{Own}/innames", 400) { Change = File("a.csv") },
        new("a file that comes tomorrow", "POST", $"{Own}/innames?ontvangenOp=2027-01-01", 400) { Change = File("a.csv") },
        new("a file with a mapping that is a path", "POST", $"{Intake}&indeling=..%2F{Canary}", 400) { Change = File("a.csv") },
        new("a file that is a spreadsheet", "POST", Intake, 415) { Change = Bytes([0x50, 0x4B, 3, 4], "application/vnd.ms-excel") },
        new("a file that is too large", "POST", Intake, 413) { Change = Content(new string('x', 1_100_000), "text/csv") },
        new("a file of formulas", "POST", Intake, 422) { Change = Content($"=1+1;@SUM(A1)\n=HYPERLINK(\"http://{Canary}\");+1\n", "text/csv") },
        new("a file of null bytes", "POST", Intake, 422) { Change = Bytes(new byte[300], "text/csv") },
        new("a repair with a cell that is a list", "POST", $"{Own}/uitval/{{rij}}/herstellingen", 400) { Json = $"{{\"cellen\":{{\"arrears\":[\"{Canary}\"]}}}}" },
        new("a repair that is a formula", "POST", $"{Own}/uitval/{{rij}}/herstellingen", 422) { Json = $"{{\"cellen\":{{\"arrears\":\"=1+{Canary}\"}},\"reden\":\"x\"}}" },
        new("a row that is of nobody", "POST", $"{Own}/uitval/{Canary}/opgaven", 404) { Json = """{"reden":"x"}""" },
        new("a run with a path in its name", "POST", $"{Own}/verwerkingen", 400) { Json = $"{{\"datum\":\"2026-11-05\",\"naam\":\"../{Canary}\"}}" },
        new("a run of another day under a name that is used", "POST", $"{Own}/verwerkingen", 409) { Json = """{"datum":"2026-11-09","naam":"2026-11"}""" },
        new("figures of a part of a year", "GET", $"{Own}/indicatoren?jaar=2026&maand=1", 400),
        new("a policy with a path in its name", "GET", $"{Own}/beleid/..%2F{Canary}", 404),
        new("a class that the policy has not", "POST", $"{Own}/zaken/{{zaak}}/klasse-keuzes", 422) { Json = $"{{\"klasse\":\"{Canary}\",\"reden\":\"x\"}}" },
    ];

    private static Action<HttpRequestMessage> Content(string text, string type) => Bytes(Encoding.UTF8.GetBytes(text), type);

    private static Action<HttpRequestMessage> File(string name) => request =>
    {
        Content(Month.Csv, "text/csv")(request);
        request.Content!.Headers.TryAddWithoutValidation("Content-Disposition", string.Create(CultureInfo.InvariantCulture, $"attachment; filename=\"{name}\""));
    };

    private static Action<HttpRequestMessage> Bytes(byte[] bytes, string type) => request =>
    {
        request.Content = new ByteArrayContent(bytes);
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
    };
}
