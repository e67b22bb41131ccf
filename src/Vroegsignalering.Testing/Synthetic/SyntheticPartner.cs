using Vroegsignalering.Signals;

namespace Vroegsignalering.Testing;

/// <summary>An organisation that sends signals, with the code that begins its references.</summary>
internal sealed record SyntheticPartner(string Code, string Name, PartnerType Type)
{
    private static readonly SyntheticPartner[] Landlords =
    [
        new("WK", "Woonstichting De Knoop", PartnerType.Rent), new("WV", "Woningbedrijf Voorbeeldstad", PartnerType.Rent),
        new("KV", "Kruimel Vastgoed", PartnerType.Rent),
    ];

    private static readonly SyntheticPartner[] EnergySuppliers =
    [
        new("SV", "Stroomvlieger Energie", PartnerType.Energy), new("LW", "Lampenwasser Warmte en Licht", PartnerType.Energy),
    ];

    private static readonly SyntheticPartner[] Insurers =
    [
        new("ZK", "Zorgkoker", PartnerType.HealthInsurance), new("PP", "Pluizen & Pleister", PartnerType.HealthInsurance),
        new("OD", "De Deksel Zorgverzekeringen", PartnerType.HealthInsurance),
    ];

    // The comma in the name has to be quoted in a file with commas.
    private static readonly SyntheticPartner WaterCompany = new("WB", "Waterbedrijf De Trommel, Voorbeeldstad", PartnerType.Water);

    private static readonly SyntheticPartner Cak = new("CAK", "CAK", PartnerType.CakOwnContribution);

    /// <summary>The organisation of a type that a resident of a household is a customer of; always the same one.</summary>
    /// <remarks>The house has one landlord, one energy supplier and one water company; every resident has an insurer. Shares are assumed.</remarks>
    public static SyntheticPartner Of(PartnerType type, Chance chance, int household, int resident) => type switch
    {
        PartnerType.Rent => Landlords[chance.Below(5, Purpose.Landlord, household) / 2],
        PartnerType.Energy => EnergySuppliers[chance.Below(3, Purpose.EnergySupplier, household) / 2],
        PartnerType.Water => WaterCompany,
        PartnerType.CakOwnContribution => Cak,
        _ => Insurers[chance.Below(Insurers.Length, Purpose.Insurer, household, resident)],
    };
}
