using System.Text;
using System.Text.Json;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Testing.Prioritisation;

/// <summary>Collects findings; of the same fault it keeps the first.</summary>
internal sealed class ConformanceFindings
{
    private readonly List<RuleConformanceFinding> _all = [];
    private readonly HashSet<(string Check, string Settings, string Subject)> _seen = [];

    public IEnumerable<RuleConformanceFinding> All => _all;

    /// <summary>The settings of the rule that is looked at now, as JSON.</summary>
    public string Settings { get; set; } = "";

    public void Fail(string check, string what, string repair, string subject = "", PriorityFacts? facts = null) =>
        Add(check, isFailure: true, what, repair, subject, facts);

    public void Note(string check, string what, string repair, string subject = "", PriorityFacts? facts = null) =>
        Add(check, isFailure: false, what, repair, subject, facts);

    public static string Json(in PriorityFacts facts)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            PriorityFactsJson.Write(writer, facts);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private void Add(string check, bool isFailure, string what, string repair, string subject, PriorityFacts? facts)
    {
        if (_seen.Add((check, Settings, subject)))
        {
            _all.Add(new RuleConformanceFinding(check, isFailure, what, repair, Settings, facts is PriorityFacts known ? Json(known) : null));
        }
    }
}
