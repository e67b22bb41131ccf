using Vroegsignalering.Signals;

namespace Vroegsignalering.Ddas.Writing;

/// <summary>Counts what no version of DDAS has a place for at a signal.</summary>
internal sealed class SignalGaps(WriteGaps gaps, string path)
{
    private readonly WriteGaps.Gap _kind = gaps.NoPlace($"{path}.soort");
    private readonly WriteGaps.Gap _receivedOn = gaps.NoPlace($"{path}.ontvangstdatum");
    private readonly WriteGaps.Gap _partnerName = gaps.NoPlace($"{path}.signaalpartner.naam");
    private readonly WriteGaps.Gap _endOfSupply = gaps.NoPlace($"{path}.datumEindeLevering");
    private readonly WriteGaps.Gap _threat = gaps.NoPlace($"{path}.bedreigendeSituatie");
    private readonly WriteGaps.Gap _route = gaps.NoPlace($"{path}.route");
    private readonly WriteGaps.Gap _socialCollection = gaps.NoPlace($"{path}.sociaalIncasseren");
    private readonly WriteGaps.Gap _legalPerson = gaps.NoPlace($"{path}.rechtspersoon");
    private readonly WriteGaps.Gap _phone = gaps.NoPlace($"{path}.client.telefoonnummer");
    private readonly WriteGaps.Gap _email = gaps.NoPlace($"{path}.client.email");

    public void Count(Signal signal)
    {
        // Every signal of DDAS is an early one, so leaving out that it is early loses nothing.
        _kind.AddIf(signal.Kind is not (SignalKind.NotStated or SignalKind.Early));
        _receivedOn.AddIf(signal.ReceivedOn is not null);
        _partnerName.AddIf(signal.PartnerName is not null);
        _endOfSupply.AddIf(signal.EndOfSupplyOn is not null);
        _threat.AddIf(signal.ThreateningSituation != ThreateningSituationKind.NotStated);
        _route.AddIf(signal.Route is not (SignalRoute.NotStated or SignalRoute.Partner));
        _socialCollection.AddIf(signal.SocialCollection is not null);
        _legalPerson.AddIf(signal.AboutLegalPerson);
        _phone.AddIf(signal.Person.Phone is not null);
        _email.AddIf(signal.Person.Email is not null);
    }
}
