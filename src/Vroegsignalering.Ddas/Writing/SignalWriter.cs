using System.Text.Json;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Ddas.Writing;

/// <summary>Writes one item of <c>vroegsignalen</c>.</summary>
internal sealed class SignalWriter(Utf8JsonWriter json, JsonFields fields, WriteGaps gaps)
{
    private const string Path = "vroegsignalen[]";

    private readonly ClientWriter _clients = new(json, fields, gaps);

    public void Write(Signal signal, string id)
    {
        json.WriteStartObject();
        json.WriteString("ID", id);
        fields.Flag("crisissignaal", signal.Crisis);
        fields.Flag("warmeOverdracht", signal.WarmHandover);
        WriteArrears(signal.Arrears);
        fields.Date("ontstaansdatum", signal.ArrearsStartOn, Path);
        fields.Date("signaaldatum", signal.SentOn, Path);
        fields.Choice("status", signal.Status, SignalStatus.NotStated, DdasChoices.Statuses);
        json.WriteStartObject("signaalpartner");
        fields.Choice("type", signal.Partner, PartnerType.NotStated, DdasChoices.Partners);
        json.WriteEndObject();
        _clients.Write(signal);
        json.WriteEndObject();
        CountNoPlace(signal);
    }

    private void WriteArrears(Money? arrears)
    {
        if (arrears is not Money amount)
        {
            return;
        }

        json.WriteNumber("bedrag", amount.ToWholeEuros());
        if (amount.Cents % 100 != 0)
        {
            gaps.Add(DdasDiagnostics.AmountRounded, $"{Path}.bedrag");
        }
    }

    private void CountNoPlace(Signal signal)
    {
        // Every signal of DDAS is an early one, so leaving out that it is early loses nothing.
        gaps.AddNoPlace(signal.Kind is not (SignalKind.NotStated or SignalKind.Early), $"{Path}.soort");
        gaps.AddNoPlace(signal.ReceivedOn is not null, $"{Path}.ontvangstdatum");
        gaps.AddNoPlace(signal.PartnerName is not null, $"{Path}.signaalpartner.naam");
        gaps.AddNoPlace(signal.EndOfSupplyOn is not null, $"{Path}.datumEindeLevering");
        gaps.AddNoPlace(signal.ThreateningSituation != ThreateningSituationKind.NotStated, $"{Path}.bedreigendeSituatie");
        gaps.AddNoPlace(signal.Route is not (SignalRoute.NotStated or SignalRoute.Partner), $"{Path}.route");
        gaps.AddNoPlace(signal.SocialCollection is not null, $"{Path}.sociaalIncasseren");
        gaps.AddNoPlace(signal.AboutLegalPerson, $"{Path}.rechtspersoon");
    }
}
