using Vroegsignalering;

Console.WriteLine(Money.FromEuros(450m));
