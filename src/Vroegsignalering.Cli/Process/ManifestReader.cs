using System.Collections.Frozen;
using System.Text.Json;
using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Ddas;
using Vroegsignalering.Households;

namespace Vroegsignalering.Cli.Process;

/// <summary>Reads a manifest; what is wrong ends the call with the place and the remedy.</summary>
internal sealed class ManifestReader
{
    private readonly string _path;

    private ManifestReader(string path) => _path = path;

    public static Manifest Read(string path)
    {
        ManifestReader reader = new(path);
        try
        {
            JsonDocumentOptions options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, AllowDuplicateProperties = false };
            byte[] bytes = File.ReadAllBytes(path);
            int mark = bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
            using JsonDocument document = JsonDocument.Parse(bytes.AsMemory(mark), options);
            return reader.Read(document.RootElement);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CallException($"Cannot read '{path}'. Look whether you may read it.");
        }
        catch (InvalidOperationException)
        {
            throw new CallException($"{path} holds text that is not UTF-8. Save it as UTF-8 and try again.");
        }
        catch (JsonException e) when (e.LineNumber is null)
        {
            throw new CallException($"{path} has a setting twice in one place. Leave one of them and try again.");
        }
        catch (JsonException e)
        {
            throw new CallException($"{path} is not valid JSON (line {e.LineNumber + 1}). Repair it and try again.");
        }
    }

    private Manifest Read(JsonElement root)
    {
        RefuseUnknown(root, "", "$schema", "municipality", "on", "receivedOn", "organisation", "signals", "history", "cases",
            "households", "designations", "residency", "withdrawals", "reviews", "overrides", "policy", "strategy", "strategies", "randomSeed",
            "safetyList", "capacity", "lateHelp");
        JsonElement municipality = Member(root, "municipality", JsonValueKind.Object)
            ?? throw Wrong("municipality", "an object with code, name and inhabitants");
        RefuseUnknown(municipality, "municipality.", "code", "name", "inhabitants");
        JsonElement? own = Member(root, "organisation", JsonValueKind.Object);
        JsonElement organisation = own ?? municipality;
        if (own is JsonElement stated)
        {
            RefuseUnknown(stated, "organisation.", "name", "kvkNumber", "contacts");
        }

        string name = Text(municipality, "name") ?? throw Wrong("municipality.name", "the name of the municipality");
        LocalDate on = Date(root, "on") ?? throw Wrong("on", "the day that counts as today, such as \"2026-11-04\"");
        return new Manifest
        {
            Municipality = MunicipalityCode.TryParse(Text(municipality, "code"), out MunicipalityCode? code)
                ? code
                : throw Wrong("municipality.code", "four digits, such as \"0344\""),
            Name = name,
            Inhabitants = Inhabitants(municipality),
            On = on,
            ReceivedOn = Date(root, "receivedOn") ?? on,
            Organisation = new DdasOrganisation
            {
                Name = Text(organisation, "name") ?? name,
                KvkNumber = Text(organisation, "kvkNumber"),
                Contacts = [.. Items(organisation, "contacts").Select(Contact)],
            },
            Signals = [.. Items(root, "signals").Select(Source)],
            History = Files(root, "history"),
            Cases = Files(root, "cases"),
            Households = Member(root, "households", JsonValueKind.Object) is JsonElement households ? Households(households) : new HouseholdOptions(),
            JudgesDesignations = Flag(root, "designations"),
            Register = Member(root, "residency", JsonValueKind.Object) is JsonElement register ? Text(register, "register") : null,
            Brp = Member(root, "residency", JsonValueKind.Object) is JsonElement residency ? Brp(residency) : null,
            Withdrawals = Files(root, "withdrawals"),
            Reviews = Files(root, "reviews"),
            Overrides = Files(root, "overrides"),
            Policy = Text(root, "policy"),
            Strategy = Text(root, "strategy"),
            Strategies = Files(root, "strategies"),
            RandomSeed = Text(root, "randomSeed"),
            SafetyList = Text(root, "safetyList"),
            Capacity = Text(root, "capacity"),
            LateHelp = Text(root, "lateHelp") switch
            {
                null or "onReport" => LateHelpPolicy.RegisterOnReport,
                "elsewhere" => LateHelpPolicy.RegisterElsewhere,
                "onlyIfOpen" => LateHelpPolicy.OnlyIfOpen,
                "no" => LateHelpPolicy.DoNotRegister,
                _ => throw Wrong("lateHelp", "\"onReport\", \"elsewhere\", \"onlyIfOpen\" or \"no\""),
            },
        };
    }

    private HouseholdOptions Households(JsonElement households)
    {
        RefuseUnknown(households, "households.", "casePer", "largeAddressFrom", "sharedAddresses");
        int from = HouseholdOptions.DefaultLargeAddressFrom;
        if (households.TryGetProperty("largeAddressFrom", out JsonElement number)
            && !(number.ValueKind == JsonValueKind.Number && number.TryGetInt32(out from) && from >= 2))
        {
            throw Wrong("households.largeAddressFrom", "a number of 2 or more");
        }

        return new HouseholdOptions
        {
            CasePer = Text(households, "casePer") switch
            {
                null or "address" => CasePer.Address,
                "resident" => CasePer.Resident,
                _ => throw Wrong("households.casePer", "\"address\" or \"resident\""),
            },
            LargeAddressFrom = from,
            SharedAddresses = Items(households, "sharedAddresses").Select(SharedAddress).ToFrozenSet(),
        };
    }

    private Address SharedAddress(JsonElement address)
    {
        RefuseUnknown(address, "households.sharedAddresses.", "postcode", "houseNumber", "houseNumberAddition");
        return Address.TryParse(Text(address, "postcode"), Text(address, "houseNumber"), Text(address, "houseNumberAddition"), out Address? parsed)
            ? parsed
            : throw Wrong("households.sharedAddresses", "objects with a postcode and a houseNumber, such as \"1234AB\" and \"10\"");
    }

    private BrpSettings? Brp(JsonElement residency)
    {
        RefuseUnknown(residency, "residency.", "register", "haalCentraal");
        if (Member(residency, "haalCentraal", JsonValueKind.Object) is not JsonElement brp)
        {
            return Text(residency, "register") is null ? throw Wrong("residency", "an object with a register or with haalCentraal") : null;
        }

        if (Text(residency, "register") is not null)
        {
            throw Wrong("residency", "one of register and haalCentraal, not both");
        }

        RefuseUnknown(brp, "residency.haalCentraal.", "persons", "residents", "keyVariable", "ownMunicipalityOnly");
        return new BrpSettings(
            Web(brp, "persons") ?? throw Wrong("residency.haalCentraal.persons", "the address of the service, up to and including /personen"),
            Web(brp, "residents"),
            Text(brp, "keyVariable") ?? throw Wrong("residency.haalCentraal.keyVariable", "the name of the environment variable that holds the key"),
            Flag(brp, "ownMunicipalityOnly"));
    }

    // A key must not go over a line that others can read; this machine itself is the exception, for trying out.
    private Uri? Web(JsonElement element, string name) => Text(element, name) is not string text ? null
        : Uri.TryCreate(text, UriKind.Absolute, out Uri? uri) && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback))
            ? uri
            : throw Wrong($"residency.haalCentraal.{name}", "an https address");

    private IReadOnlyList<string> Files(JsonElement root, string name) => [.. Items(root, name).Select(file => file.ValueKind == JsonValueKind.String
        ? file.GetString()!
        : throw Wrong(name, "a list of file names"))];

    private bool Flag(JsonElement element, string name) => element.TryGetProperty(name, out JsonElement value)
        && (value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : throw Wrong(name, "true or false"));

    private (string File, string? Mapping) Source(JsonElement source)
    {
        RefuseUnknown(source, "signals.", "file", "mapping");
        return (Text(source, "file") ?? throw Wrong("signals", "objects with a file"), Text(source, "mapping"));
    }

    private DdasContact Contact(JsonElement contact)
    {
        RefuseUnknown(contact, "organisation.contacts.", "name", "phone", "email", "jobTitle");
        return new DdasContact
        {
            Name = Text(contact, "name"),
            Phone = Text(contact, "phone"),
            Email = Text(contact, "email"),
            JobTitle = Text(contact, "jobTitle"),
        };
    }

    private int? Inhabitants(JsonElement municipality)
    {
        if (!municipality.TryGetProperty("inhabitants", out JsonElement value))
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int inhabitants) && inhabitants > 0
            ? inhabitants
            : throw Wrong("municipality.inhabitants", "a number above zero");
    }

    private LocalDate? Date(JsonElement element, string name) =>
        Text(element, name) is string text ? Dates.Parse(text, $"{_path}: '{name}'") : null;

    private IEnumerable<JsonElement> Items(JsonElement element, string name)
    {
        if (!element.TryGetProperty(name, out JsonElement value))
        {
            return [];
        }

        return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : throw Wrong(name, "a list");
    }

    // A setting that is misspelt must not be passed over: the terms of the law hang on it.
    private void RefuseUnknown(JsonElement element, string prefix, params ReadOnlySpan<string> known)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw Wrong(prefix.TrimEnd('.') is { Length: > 0 } name ? name : "the whole", "an object");
        }

        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (!known.Contains(property.Name))
            {
                throw new CallException($"{_path}: there is no setting '{prefix}{property.Name}'. Known here: {string.Join(", ", known.ToArray())}.");
            }
        }
    }

    private JsonElement? Member(JsonElement element, string name, JsonValueKind kind)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out JsonElement value))
        {
            return null;
        }

        string expected = kind == JsonValueKind.Object ? "an object" : "a text";
        return value.ValueKind == kind ? value : throw Wrong(name, expected);
    }

    private string? Text(JsonElement element, string name) => Member(element, name, JsonValueKind.String)?.GetString();

    private CallException Wrong(string member, string expected) => new($"{_path}: '{member}' must be {expected}.");
}
