using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using NodaTime;
using Vroegsignalering.AspNetCore.Health;
using Vroegsignalering.AspNetCore.Hosting;
using Vroegsignalering.AspNetCore.Indicators;
using Vroegsignalering.AspNetCore.Intake;
using Vroegsignalering.AspNetCore.Policies;
using Vroegsignalering.AspNetCore.Quarantine;
using Vroegsignalering.AspNetCore.Review;
using Vroegsignalering.AspNetCore.Runs;
using Vroegsignalering.AspNetCore.Worklist;

namespace Vroegsignalering.AspNetCore.Api;

/// <summary>How answers are written: source-generated, with Dutch names, days as days and moments in UTC.</summary>
[JsonSerializable(typeof(ZakenPagina))]
[JsonSerializable(typeof(Zaak))]
[JsonSerializable(typeof(Vastlegging))]
[JsonSerializable(typeof(Uitleg))]
[JsonSerializable(typeof(Behandeling))]
[JsonSerializable(typeof(VragenLijst))]
[JsonSerializable(typeof(Vraag))]
[JsonSerializable(typeof(UitvalLijst))]
[JsonSerializable(typeof(Uitval))]
[JsonSerializable(typeof(Uitvalstap))]
[JsonSerializable(typeof(Inname))]
[JsonSerializable(typeof(BeleidLijst))]
[JsonSerializable(typeof(Beleid))]
[JsonSerializable(typeof(Beleidsvergelijking))]
[JsonSerializable(typeof(Cijfers))]
[JsonSerializable(typeof(GemeentenLijst))]
[JsonSerializable(typeof(VerwerkingenLijst))]
[JsonSerializable(typeof(Verwerking))]
[JsonSerializable(typeof(Gezondheid))]
internal sealed partial class ApiJson : JsonSerializerContext
{
    /// <summary>As it is written, for people who read it too.</summary>
    public static ApiJson Api { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new DayConverter(), new MomentConverter() },
    });

    /// <summary>How forms of answers are described.</summary>
    public static JsonSchemaExporterOptions Exporting { get; } = new()
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = (context, schema) =>
        {
            Type type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
            return type == typeof(LocalDate) ? new JsonObject { ["type"] = "string", ["format"] = "date" }
                : type == typeof(Instant) ? new JsonObject { ["type"] = "string", ["format"] = "date-time" }
                : schema;
        },
    };
}
